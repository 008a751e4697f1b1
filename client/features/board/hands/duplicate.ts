import { onceFetched } from '#client/ui/later.tsx';
import { canCopy } from '#shared/board/copyable.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';
import { itemOfNode } from '../flow/use-board-nodes.ts';

const withCopies = onceFetched(() => import('./put-copy.ts'));

/** Has a copy of things put at these places; false when none of them can be copied. */
export function duplicateTo(
  board: BoardParts,
  ids: readonly string[],
  places: ReadonlyMap<string, Point>,
  refusedText: string,
): boolean {
  const strategy = board.model.strategy();
  const items = ids.map((id) => itemOfNode(strategy, id));
  if (!items.some((id) => canCopy(strategy, id))) return false;
  withCopies(({ putCopy }) => putCopy(board, items, places, refusedText));
  return true;
}
