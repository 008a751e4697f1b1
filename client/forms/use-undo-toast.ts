import { useCallback } from 'react';
import type * as Y from 'yjs';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Board } from '#shared/board/board.ts';

/** Tells what this person just did, with a way back. Call it right after the step. */
export function useUndoToast(): (text: string) => void {
  const board = useBoardWriter();
  const { undo } = useWorkshop();
  const t = useTexts();
  return useCallback(
    (text) => {
      const isLastStep = watchSteps(board);
      const putBack = () => {
        if (!isLastStep() || !undo.undo().ok) showToast(t('forms.undoRefused'));
      };
      showToast(text, { action: { label: t('forms.undo'), run: putBack } });
    },
    [board, undo, t],
  );
}

/** Tells whether this person has changed nothing since: undo takes back the last step, which then is the one told. */
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
