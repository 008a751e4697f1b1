import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { EntityForm } from '#client/forms/EntityForm.tsx';
import { Inputs } from '#client/forms/Inputs.tsx';
import { useRemoval } from '#client/forms/use-removal.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { authorOf } from '#client/sync/author.ts';
import { useBoardWriter, useCanEdit, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { VoteDots } from '#client/votes/VoteDots.tsx';
import { addNote } from '#shared/board/note-operations.ts';
import { noteShape } from '#shared/strategy/enums/board.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { useOutline } from './outline-context.ts';

const title = ['title'];
const frameIcon = { size: 14, strokeWidth: 1.75 } as const;

/** Titled groups of notes, each with the notes that lie in it. */
export function Frames() {
  const t = useTexts();
  const canEdit = useCanEdit();
  const ids = useStrategySelector(frameIds, isSameList);
  if (ids.length === 0) return null;
  return (
    <section className="outline-stage" aria-labelledby="outline-frames">
      <header className="outline-stage__header">
        <h2 id="outline-frames">{t('outline.frames', { count: ids.length })}</h2>
        <p>{t('outline.framesHint')}</p>
      </header>
      {ids.map((id) => (
        <FrameGroup key={id} id={id} canEdit={canEdit} />
      ))}
    </section>
  );
}

/** Begins a new group; notes come into it by the form of each, or on the canvas. */
export function NewFrameButton() {
  const t = useTexts();
  const board = useBoardWriter();
  const workshop = useWorkshop();
  const add = () => {
    if (!addNote(board, { ...authorOf(workshop), shape: 'frame' }).ok)
      showToast(t('forms.notTaken'), { tone: 'problem' });
  };
  return (
    <div>
      <Button size="small" icon={<Plus {...frameIcon} aria-hidden="true" />} onClick={add}>
        {t('outline.newFrame')}
      </Button>
    </div>
  );
}

function FrameGroup({ id, canEdit }: { id: string; canEdit: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const remove = useRemoval();
  const { arrival } = useOutline();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrival?.cardId === id && section.current) bringIntoView(section.current, 'nearest');
  }, [arrival, id]);
  const name = useStrategySelector((strategy) => nameOf(strategy, id, language));
  return (
    <section className="outline-loose outline-frame" aria-label={name} data-item={id} ref={section}>
      <h3 className="outline-card__title">{name}</h3>
      <VoteDots id={id} place="list" />
      {canEdit && <EntityForm target={{ entity: 'notes', id }} isReadOnly={false} only={title} />}
      <Inputs item={id} isReadOnly={!canEdit} />
      {canEdit && (
        <div>
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 {...frameIcon} aria-hidden="true" />}
            onClick={() => remove([{ entity: 'notes', id }], name)}
          >
            {t('outline.removeFrame')}
          </Button>
        </div>
      )}
    </section>
  );
}

function nameOf(strategy: Strategy, id: string, language: 'nl' | 'en'): string {
  const note = strategy.notes.find((one) => one.id === id);
  return note?.title.trim() ? titleOf(strategy, 'notes', id, language) : noteShape.labels.frame[language];
}

function frameIds(strategy: Strategy): readonly string[] {
  return strategy.notes.filter(({ shape }) => shape === 'frame').map(({ id }) => id);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
