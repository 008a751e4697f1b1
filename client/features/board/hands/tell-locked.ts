import type { TFunction } from 'i18next';
import { withPanelTexts } from '#client/i18n/i18n.ts';
import { onceFetched } from '#client/ui/later.tsx';
import type { BoardParts } from '../board-context.ts';

const withWords = onceFetched(withPanelTexts(() => import('./locked-toast.ts')));

/** Says which of the things that somebody wanted to change are locked and stayed as they were, with a way to unlock them. */
export function tellLocked(board: BoardParts, t: TFunction, locked: readonly string[], isAll: boolean): void {
  if (locked.length > 0) withWords(({ showLocked }) => showLocked(board, t, locked, isAll));
}
