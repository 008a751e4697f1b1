import type * as Y from 'yjs';
import type { Translation } from '#shared/strategy/strategy.ts';
import { placesIn, translationsOfList } from '#shared/translation/find.ts';
import { readTranslation } from './plain-values.ts';
import { rootOf } from './roots.ts';

/**
 * Brings the translations of a list such as `ambition.notDoing` to the places of their texts, after the list went from
 * `before` to `after`. Those of texts that are gone go; that of an entry that was changed in its place stays with it.
 */
export function settleTranslations(
  doc: Y.Doc,
  listPath: string,
  before: readonly string[],
  after: readonly string[] = before,
): void {
  const root = rootOf(doc, 'translations');
  const held = root ? heldUnder(root, listPath) : {};
  if (!root || Object.keys(held).length === 0) return;
  const wanted = placedAfter(translationsOfList(held, listPath, before), before, after);
  for (const path of Object.keys(held)) {
    if (!wanted[Number(path.slice(listPath.length + 1))]) root.delete(path);
  }
  wanted.forEach((translation, place) => {
    const path = `${listPath}.${place}`;
    if (translation && held[path] !== translation) root.set(path, translation);
  });
}

/** Which translation belongs to which entry of a list, as the board has them. */
export function translationsAt(
  doc: Y.Doc,
  listPath: string,
  entries: readonly string[],
): readonly (Translation | undefined)[] {
  const root = rootOf(doc, 'translations');
  return root ? translationsOfList(heldUnder(root, listPath), listPath, entries) : [];
}

function heldUnder(root: Y.Map<unknown>, listPath: string): Record<string, Translation> {
  const entries = [...root.entries()].filter(([path]) => path.startsWith(`${listPath}.`));
  const held: Record<string, Translation> = Object.create(null);
  for (const place of placesIn(Object.fromEntries(entries), listPath)) {
    const path = `${listPath}.${place}`;
    const translation = readTranslation(path, root.get(path));
    if (translation) held[path] = translation;
  }
  return held;
}

function placedAfter(
  found: readonly (Translation | undefined)[],
  before: readonly string[],
  after: readonly string[],
): readonly (Translation | undefined)[] {
  const left = new Map<string, (Translation | undefined)[]>();
  for (const [place, text] of before.entries()) left.set(text, [...(left.get(text) ?? []), found[place]]);
  const moved = after.map((text) => {
    const own = left.get(text);
    return own && own.length > 0 ? { translation: own.shift() } : null;
  });
  const stays = new Set(after);
  return moved.map((one, place) => {
    if (one) return one.translation;
    const text = before[place];
    return text !== undefined && !stays.has(text) ? found[place] : undefined;
  });
}
