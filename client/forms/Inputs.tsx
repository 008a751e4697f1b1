import { Ellipsis } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { ReactionMark } from '#client/reactions/lazy-reactions.tsx';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { Swatch } from '#client/ui/Chip.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Menu } from '#client/ui/Menu.tsx';
import { openItem } from '#client/ui-state/ui-store.ts';
import { VoteDots } from '#client/votes/VoteDots.tsx';
import type { RegionNumber } from '#shared/elements/element.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import { AddInput } from './AddInput.tsx';
import { NoteActions } from './NoteActions.tsx';
import { looseNotesOf, notesOf } from './notes-of.ts';
import { useDepartment } from './use-department.ts';
import './inputs.css';

const shownAtFirst = 20;

export interface InputsProps {
  /** The card, theme or block that the notes are input for; null for the loose ones. */
  readonly item: string | null;
  /** Of the loose ones those that lie under this stage on the board; left out, those that lie under none. */
  readonly stage?: RegionNumber;
  readonly isReadOnly: boolean;
  /** Under a heading of its own with the count, or bare under a card that tells it already. */
  readonly withHeading?: boolean;
}

/** What people said about a card: the words, who and from which department, with what can be done with each. */
export function Inputs({ item, stage, isReadOnly, withHeading = true }: InputsProps) {
  const t = useTexts();
  const notes = useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        item === null ? looseNotesOf(strategy, stage ?? null) : notesOf(strategy, item),
      [item, stage],
    ),
    sameNotes,
  );
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? notes : notes.slice(0, shownAtFirst);

  if (notes.length === 0 && isReadOnly && !withHeading) return null;
  return (
    <div className="inputs">
      {withHeading && <p className="form-part__title">{t('forms.inputs', { count: notes.length })}</p>}
      {notes.length === 0 && withHeading && <p className="form-open">{t('forms.inputsNone')}</p>}
      {notes.length > 0 && (
        <ul aria-label={t('forms.inputs', { count: notes.length })}>
          {shown.map((note) => (
            <InputRow key={note.id} note={note} isReadOnly={isReadOnly} />
          ))}
        </ul>
      )}
      {shown.length < notes.length && (
        <button type="button" className="inputs__more" onClick={() => setIsWhole(true)}>
          {t('forms.showAllInputs', { count: notes.length })}
        </button>
      )}
      {!isReadOnly && stage === undefined && <AddInput item={item} onAdded={() => setIsWhole(true)} />}
    </div>
  );
}

/** One note on one or two lines. */
const InputRow = memo(function InputRow({ note, isReadOnly }: { note: Note; isReadOnly: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const department = useDepartment(note.departmentId, language);
  const by = note.onBehalf
    ? t('forms.onBehalfOf', { author: note.author, department: note.onBehalf })
    : department
      ? t('forms.authorOf', { author: note.author, department: department.name })
      : note.author;

  return (
    <li className={classNames('inputs__row', note.parked && 'inputs__row--parked')} data-item={note.id}>
      <span className="inputs__mark">
        {department ? (
          <Swatch color={department.color} isSecondRound={department.isSecondRound} />
        ) : (
          <span className="ui-swatch inputs__nobody" aria-hidden="true" />
        )}
      </span>
      <span className="inputs__words">
        <button type="button" className="inputs__text" onClick={() => openItem(note.id)}>
          {note.text.trim() || t('forms.emptyNote')}
        </button>
        <span className="inputs__by">
          {by}
          {note.parked && <span className="inputs__parked">{t('forms.parked')}</span>}
        </span>
      </span>
      <ReactionMark id={note.id} isInline />
      <VoteDots id={note.id} place="list" />
      {!isReadOnly && (
        <Menu
          trigger={(props) => (
            <IconButton {...props} size="small" label={t('forms.noteMenu', { author: note.author })}>
              <Ellipsis size={16} strokeWidth={1.75} />
            </IconButton>
          )}
        >
          {(close) => <NoteActions note={note} onDone={close} />}
        </Menu>
      )}
    </li>
  );
});

function sameNotes(one: readonly Note[], other: readonly Note[]): boolean {
  return one.length === other.length && one.every((note, index) => note === other[index]);
}
