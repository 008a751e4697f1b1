import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { useBoardWriter, useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { select, uiStore } from '#client/ui-state/ui-store.ts';
import type { Board } from '#shared/board/board.ts';
import { removeItems } from '#shared/board/operations.ts';
import type { ListEntityName } from '#shared/strategy/entities.ts';

type Removal = (items: readonly { entity: ListEntityName; id: string }[], name: string) => boolean;

/** Throws items away as one step and offers to put them back; `name` is what the message calls them. */
export function useRemoval(): Removal {
  const board = useBoardWriter();
  const { undo } = useWorkshop();
  const { t } = useTranslation();
  return useCallback(
    (items, name) => {
      if (!removeItems(board, items).ok) {
        showToast(t('forms.gone'), { tone: 'problem' });
        return false;
      }
      const gone = new Set(items.map(({ id }) => id));
      select(uiStore.getState().selection.filter((id) => !gone.has(id)));
      const isLastStep = watchSteps(board);
      const putBack = () => {
        if (!isLastStep() || !undo.undo().ok) showToast(t('forms.undoRefused'));
      };
      showToast(t('forms.removed', { name }), { action: { label: t('forms.undo'), run: putBack } });
      return true;
    },
    [board, undo, t],
  );
}

/** Tells whether this person has changed nothing since: undo takes back the last step, which then is the removal. */
function watchSteps(board: Board): () => boolean {
  let isLast = true;
  const hear = (transaction: Y.Transaction) => {
    if (transaction.origin !== board.origin || transaction.changed.size === 0) return;
    isLast = false;
    board.doc.off('afterTransaction', hear);
  };
  board.doc.on('afterTransaction', hear);
  return () => isLast;
}
