import { ChevronDown, PenLine } from 'lucide-react';
import { type KeyboardEvent, useEffect } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { flyTo } from '#client/ui-state/ui-store.ts';
import { closeWritingSheet, useWritingSheet } from '#client/ui-state/writing.ts';
import { useOwnNotes } from '#client/writing/use-private-notes.ts';
import { stageOf } from '#shared/journey/stages.ts';
import type { Writing } from '#shared/session/session-state.ts';
import { type Language, languages } from '#shared/text/language.ts';
import { stageName } from '#shared/text/stages.ts';
import { LeftNotes } from './LeftNotes.tsx';
import { NewNote } from './NewNote.tsx';
import { OwnNoteList } from './OwnNoteList.tsx';
import { ShowNotes } from './ShowNotes.tsx';
import { useCardTitle } from './use-card-title.ts';
import { WritingCounts } from './WritingCounts.tsx';
import './writing.css';
import './writing-notes.css';

/** Where somebody writes for themselves: beside the board on a laptop, over the screen on a phone. Never modal. */
export function WritingSheet() {
  const t = useTexts();
  const isOpen = useWritingSheet((sheet) => sheet.isOpen);
  const { writing } = useSession();
  const { role } = useMe();
  const { left } = useOwnNotes();
  const round = writing?.state === 'writing' ? writing : null;
  const hasContent = round !== null || left.length > 0;

  useEffect(() => {
    if (isOpen && !hasContent) closeWritingSheet();
  }, [isOpen, hasContent]);

  if (!isOpen || !hasContent || role === 'observer') return null;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    closeWritingSheet();
  };
  return (
    <section className="writing-sheet" aria-label={t('writing.sheet')} onKeyDown={handleKeyDown}>
      <header className="writing-sheet__top">
        <PenLine size={18} strokeWidth={1.75} aria-hidden="true" />
        <h2>{t('writing.title')}</h2>
        <IconButton label={t('writing.minimise')} onClick={closeWritingSheet}>
          <ChevronDown size={20} strokeWidth={1.75} />
        </IconButton>
      </header>
      <div className="writing-sheet__content">
        {round && <Round round={round} />}
        {left.length > 0 && <LeftNotes left={left} />}
      </div>
      {round && role === 'facilitator' && <ShowNotes round={round} />}
    </section>
  );
}

function Round({ round }: { round: Writing }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { question, stage, anonymous, total, writers } = round;
  return (
    <>
      {question !== '' && <p className="writing-sheet__question">{inLanguage(question, stage, language)}</p>}
      <About round={round} />
      <p className="writing-sheet__names">
        {anonymous ? t('writing.withoutNamesNow') : t('writing.withNamesNow')}
      </p>
      <NewNote />
      <OwnNoteList />
      <section className="writing-sheet__group" aria-label={t('writing.counts')}>
        <h3>{t('writing.counts')}</h3>
        <p className="tabular">
          {total === 0
            ? t('writing.nobodyYet')
            : t('writing.total', { count: total, people: t('writing.people', { count: writers }) })}
        </p>
        {anonymous ? <p>{t('writing.onlyTotal')}</p> : <WritingCounts round={round} />}
      </section>
    </>
  );
}

/** A question of the guide in the language of who reads it; one that the facilitator made up as it is. */
function inLanguage(question: string, stage: number, language: Language): string {
  const known = stageOf(stage).questions.find((one) => languages.some((other) => one[other] === question));
  return known?.[language] ?? question;
}

function About({ round: { item, stage } }: { round: Writing }) {
  const t = useTexts();
  const [language] = useLanguage();
  const title = useCardTitle(item);
  if (item === null || title === undefined) {
    return (
      <p className="writing-sheet__about">{t('writing.aboutThis', { title: stageName(stage)[language] })}</p>
    );
  }
  return (
    <p className="writing-sheet__about">
      {t('writing.aboutThis', { title })}
      <button type="button" aria-label={t('writing.seeCard', { title })} onClick={() => flyTo(item)}>
        {t('writing.leftOpen')}
      </button>
    </p>
  );
}
