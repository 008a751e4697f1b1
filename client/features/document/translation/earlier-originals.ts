import type { TranslationUnit } from '#shared/translation/units.ts';

/** Originals that this page saw, by hash: the board keeps the hash of what was translated, not the text. */
const seen = new Map<string, string>();
const most = 5000;

/** Remembers the originals as they are now, so that a change of one can be shown later. */
export function rememberOriginals(units: readonly TranslationUnit[]): void {
  for (const { hash, original } of units) {
    if (seen.has(hash)) continue;
    if (seen.size >= most) seen.delete(seen.keys().next().value ?? '');
    seen.set(hash, original);
  }
}

/** The original that the translation of a text is of; null when this page never saw it. */
export function earlierOriginal({ translation }: TranslationUnit): string | null {
  return seen.get(translation?.ofHash ?? '') ?? null;
}
