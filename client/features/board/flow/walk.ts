import type { Point } from './camera.ts';
import type { BoardNode } from './node-store.ts';

/**
 * The nearest card or note in a direction, as a person would expect from an arrow key: what lies straight ahead counts as
 * nearer than what lies aside. Without a start, the one nearest to `middle`.
 */
export function nearestInDirection(
  nodes: readonly BoardNode[],
  from: BoardNode | undefined,
  direction: Point,
  middle: Point,
): BoardNode | undefined {
  const start = from ? middleOf(from) : middle;
  let best: BoardNode | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (node === from) continue;
    const { x, y } = middleOf(node);
    const dx = x - start.x;
    const dy = y - start.y;
    const ahead = dx * direction.x + dy * direction.y;
    if (from && ahead <= 1) continue;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = from ? ahead + 2 * aside : Math.hypot(dx, dy);
    if (cost < bestCost) {
      best = node;
      bestCost = cost;
    }
  }
  return best;
}

function middleOf({ position, width = 0, height = 0 }: BoardNode): Point {
  return { x: position.x + width / 2, y: position.y + height / 2 };
}
