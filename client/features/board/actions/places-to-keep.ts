import type { BoardLayout } from '#shared/layout/boxes.ts';
import type { Box, Strategy } from '#shared/strategy/strategy.ts';

/**
 * The places to write before frames go: notes that flow in one of them would otherwise flow away with it. What goes
 * itself needs none.
 */
export function placesToKeep(
  strategy: Strategy,
  layout: BoardLayout,
  removed: readonly string[],
): ReadonlyMap<string, Box> {
  const gone = new Set(removed);
  const places = layout.notes.flatMap(({ id, frameId, isPlaced, x, y }) =>
    frameId !== undefined && gone.has(frameId) && !isPlaced && !gone.has(id)
      ? [[id, { ...strategy.layout[id], x, y }] as const]
      : [],
  );
  return new Map(places);
}
