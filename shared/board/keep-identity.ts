import { entityNames } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { shared } from './plain-json.ts';

/**
 * `after` with every entity and item that equals that of `before` kept as it was; `before` itself when all of it is
 * the same. Resolving references makes new objects for items with a reference to nothing, again and again.
 */
export function keepIdentity(before: Strategy | undefined, after: Strategy): Strategy {
  if (!before || before === after) return after;
  const kept: Record<string, unknown> = { ...after };
  for (const name of entityNames) {
    if (before[name] !== after[name]) kept[name] = shared(before[name], after[name]);
  }
  const [old]: Readonly<Record<string, unknown>>[] = [before];
  return Object.keys(kept).every((name) => kept[name] === old?.[name]) ? before : (kept as Strategy);
}
