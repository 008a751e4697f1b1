import { ArrowUpRight, CircleParking, Trash2 } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter } from '#client/sync/hooks.ts';
import { MenuItem } from '#client/ui/Menu.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { openItem } from '#client/ui-state/ui-store.ts';
import { promoteNote } from '#shared/board/note-operations.ts';
import { setField } from '#shared/board/operations.ts';
import { blockScaffold } from '#shared/strategy/blocks.ts';
import { definitionOf, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import type { Note } from '#shared/strategy/strategy.ts';
import { inSentence } from './in-sentence.ts';
import { useRemoval } from './use-removal.ts';

/** What a note can become, the likeliest first for a note that lies nowhere in particular. */
const kinds: readonly ListEntityName[] = [
  'goals',
  'channels',
  'risks',
  'initiatives',
  'decisions',
  'kpis',
  'customerTypes',
  'contactReasons',
  'orgGoals',
  'visionStatements',
  'modelWeaknesses',
  'systems',
  'feedbackSources',
  'sourcing',
];

/** Everything that a note can become; what belongs to the block that it lies under comes first. */
export function kindsForNote(note: Note): readonly ListEntityName[] {
  const own = (note.item ? (blockScaffold(note.item)?.shows ?? []) : [])
    .filter(isEntityName)
    .filter(isListEntity);
  return [...new Set([...own, ...kinds])];
}

/** Turns a note into a card of a kind and opens that card. */
export function usePromotion(): (note: Note, entity: ListEntityName) => void {
  const board = useBoardWriter();
  const t = useTexts();
  const [language] = useLanguage();
  return (note, entity) => {
    const promoted = promoteNote(board, note.id, entity);
    if (!promoted.ok) {
      showToast(t('forms.notTaken'), { tone: 'problem' });
      return;
    }
    showToast(t('forms.promoted', { kind: definitionOf(entity).label[language] }), { tone: 'ok' });
    openItem(promoted.id);
  };
}

/** The menu of a note: park, turn into a card, throw away. */
export function NoteActions({ note, onDone }: { note: Note; onDone: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const remove = useRemoval();
  const promote = usePromotion();

  const after = (act: () => void) => () => {
    onDone();
    act();
  };

  return (
    <>
      <MenuItem
        icon={<CircleParking size={16} strokeWidth={1.75} aria-hidden="true" />}
        onSelect={after(() => setField(board, { entity: 'notes', id: note.id }, 'parked', !note.parked))}
      >
        {note.parked ? t('forms.unpark') : t('forms.park')}
      </MenuItem>
      {kindsForNote(note)
        .slice(0, 6)
        .map((entity) => (
          <MenuItem
            key={entity}
            icon={<ArrowUpRight size={16} strokeWidth={1.75} aria-hidden="true" />}
            onSelect={after(() => promote(note, entity))}
          >
            {t('forms.promoteTo', { kind: inSentence(definitionOf(entity).label[language]) })}
          </MenuItem>
        ))}
      <MenuItem
        icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
        onSelect={after(() =>
          remove([{ entity: 'notes', id: note.id }], definitionOf('notes').label[language]),
        )}
      >
        {t('forms.removeNote')}
      </MenuItem>
    </>
  );
}
