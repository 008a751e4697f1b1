import { deepestPile } from '#shared/strategy/strategy.ts';

/** Which end of the pile something goes to. */
export type PileEnd = 'front' | 'back';

type Heights = ReadonlyMap<string, number>;

/**
 * New heights in the pile that bring things over, or send them under, all others, in the order that they have among
 * themselves. `all` has the height of everything that has one; the rest lies at 0. Empty when they lie there already.
 */
export function piled(all: Heights, ids: readonly string[], end: PileEnd): Heights {
  const moved = new Set(ids);
  const own = ids.map((id) => all.get(id) ?? 0);
  let lowest = 0;
  let highest = 0;
  for (const [id, height] of all) {
    if (moved.has(id)) continue;
    lowest = Math.min(lowest, height);
    highest = Math.max(highest, height);
  }
  const lowestOwn = Math.min(...own);
  const highestOwn = Math.max(...own);
  if (ids.length === 0 || (end === 'front' ? lowestOwn > highest : highestOwn < lowest)) return new Map();
  const shift = end === 'front' ? highest + 1 - lowestOwn : lowest - 1 - highestOwn;
  return new Map(
    ids.map((id, index) => [id, Math.max(-deepestPile, Math.min(deepestPile, (own[index] ?? 0) + shift))]),
  );
}
