import { useCallback } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import type { Camera } from '../flow/camera.ts';
import { rectOf } from './drag-session.ts';
import { addNextNote, type NextPlace } from './next-note.ts';

/** Ends writing in a note and goes on in a new one. */
export function useGoOn(camera: Camera): (noteId: string, place: NextPlace) => void {
  const board = useBoard();
  const t = useTexts();
  return useCallback(
    (noteId, place) => {
      const next = addNextNote(board, noteId, place);
      if (next === null) return showToast(t('board.refused'), { tone: 'problem' });
      select([next]);
      boardUi.patch({ editing: next, wentOnTo: next, current: null });
      const node = board.nodes.find(next);
      if (node) camera.reveal(rectOf(node));
    },
    [board, camera, t],
  );
}
