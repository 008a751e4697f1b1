import type { TFunction } from 'i18next';
import { showToast } from '#client/ui/toast-store.ts';
import { moveItems } from '#shared/board/operations.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';

/** The message of `tellLocked`. */
export function showLocked(board: BoardParts, t: TFunction, locked: readonly string[], isAll: boolean): void {
  const text = isAll ? t('hands.lockedRefused') : t('hands.lockedStayed', { count: locked.length });
  showToast(text, { action: { label: t('hands.unlock'), run: () => unlock(board, locked) } });
}

function unlock({ model, workshop }: BoardParts, ids: readonly string[]): void {
  const { layout } = model.strategy();
  const boxes = new Map<string, Box>();
  for (const id of ids) {
    if (!layout[id]?.locked) continue;
    const { locked: _, ...box } = layout[id];
    boxes.set(id, box);
  }
  if (boxes.size > 0) moveItems(workshop.board, boxes);
}
