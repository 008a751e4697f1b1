import { useCallback, useMemo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Outcome } from '#shared/board/board.ts';
import { moveNoteTo } from '#shared/board/note-operations.ts';
import { setField, setInSet } from '#shared/board/operations.ts';
import type { EntityName } from '#shared/strategy/entities.ts';

/** Writes answers into one field of the board; a refusal is told, never swallowed. */
export interface FieldWriter {
  /** Replaces the answer; null makes it unanswered. */
  readonly write: (value: unknown) => void;
  /** Puts one value into a set, or takes it out. */
  readonly toggle: (value: string, isIn: boolean) => void;
}

/** The writer of a field; the same object as long as the field is the same. */
export function useFieldWriter(entity: EntityName, id: string | undefined, path: string): FieldWriter {
  const board = useBoardWriter();
  const t = useTexts();
  const tell = useCallback(
    (outcome: Outcome) => {
      if (outcome.ok || outcome.code === 'closed') return;
      showToast(t(outcome.code === 'not-found' ? 'forms.gone' : 'forms.notTaken'), { tone: 'problem' });
    },
    [t],
  );
  return useMemo(() => {
    const target = { entity, id };
    return {
      write: (value) => {
        // A note that is given to a card goes and lies under it.
        const isNotePlace = entity === 'notes' && path === 'item' && id !== undefined;
        tell(
          isNotePlace
            ? moveNoteTo(
                board,
                id,
                typeof value === 'string' ? value : null,
                value === null ? undefined : null,
              )
            : setField(board, target, path, value),
        );
      },
      toggle: (value, isIn) => tell(setInSet(board, target, path, value, isIn)),
    };
  }, [board, entity, id, path, tell]);
}
