import type * as Y from 'yjs';
import { rootOf } from './roots.ts';

/**
 * Takes the translations of a list such as `ambition.notDoing` along to the new places of their texts, after the list
 * went from `before` to `after`. Those of texts that are gone go; that of an entry that was changed in its place stays
 * with it. `own`: what belongs to each text of before; without it, what stands at its place.
 */
export function moveTranslations(
  doc: Y.Doc,
  listPath: string,
  before: readonly string[],
  after: readonly string[],
  own?: readonly unknown[],
): void {
  const root = rootOf(doc, 'translations');
  if (!root || root.size === 0) return;
  const stood = before.map((_, place) => root.get(`${listPath}.${place}`));
  const left = new Set(before.keys());
  const comesFrom = after.map((text, place) => {
    const same = [...left].find((from) => before[from] === text);
    if (same !== undefined) left.delete(same);
    return same ?? (after.includes(before[place] ?? text) ? -1 : place);
  });
  for (let place = 0; place < Math.max(before.length, after.length); place += 1) {
    const path = `${listPath}.${place}`;
    const value = (own ?? stood)[comesFrom[place] ?? -1];
    if (value === undefined) root.delete(path);
    else if (value !== root.get(path)) root.set(path, value);
  }
}
