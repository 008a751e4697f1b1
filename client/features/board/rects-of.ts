import { cardIdOf } from '#shared/elements/kinds.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import type { BoardParts } from './board-context.ts';

/** Where these items are on the board, in board units; those that are not on it are left out. */
export function rectsOf(
  { model, nodes }: Pick<BoardParts, 'model' | 'nodes'>,
  items: readonly string[],
): Rect[] {
  const strategy = model.strategy();
  return items.flatMap((id) => {
    const node = nodes.find(cardIdOf(strategy, id) ?? id);
    return node ? [{ ...node.position, w: node.width ?? 0, h: node.height ?? 0 }] : [];
  });
}
