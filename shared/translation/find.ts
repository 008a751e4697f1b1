import type { Translation } from '#shared/strategy/strategy.ts';
import { hashOfText } from './hash.ts';
import { placesIn } from './places.ts';

/** Translations by path, as a strategy holds them. */
export type Translations = Readonly<Record<string, Translation>>;

/** The translation that stands at a path itself. */
export function translationAt(translations: Translations, path: string): Translation | undefined {
  return Object.hasOwn(translations, path) ? translations[path] : undefined;
}

/**
 * Which translation belongs to which entry of a list such as `ambition.notDoing`. Translations are kept by place
 * (`ambition.notDoing.0`), yet the list may have been put in another order, or got shorter, by somebody who knew
 * nothing of them: the hash of the original then tells whose it is. What is left over at a place stays there, as stale.
 */
export function translationsOfList(
  translations: Translations,
  listPath: string,
  entries: readonly string[],
): readonly (Translation | undefined)[] {
  const own = entries.map((_, place) => translationAt(translations, `${listPath}.${place}`));
  const hashes = entries.map((entry, place) => (own[place] ? hashOfText(entry) : null));
  const fits = own.map((translation, place) => {
    const ofHash = translation?.ofHash;
    return translation !== undefined && (ofHash === undefined || ofHash === hashes[place]);
  });
  if (fits.every(Boolean)) return own;
  const strays = straysOf(translations, listPath, (place) => fits[place] === true);
  const taken = new Set<Translation>();
  const found = entries.map((entry, place) => {
    if (fits[place]) return own[place];
    const stray = strays.get(hashes[place] ?? hashOfText(entry))?.shift();
    if (stray) taken.add(stray);
    return stray;
  });
  return found.map((translation, place) => {
    const left = own[place];
    return translation ?? (left && !taken.has(left) ? left : undefined);
  });
}

/** Translations of a list that are not in their place, by the hash of the original that they are of. */
function straysOf(
  translations: Translations,
  listPath: string,
  isInPlace: (place: number) => boolean,
): Map<string, Translation[]> {
  const strays = new Map<string, Translation[]>();
  for (const place of placesIn(Object.keys(translations), listPath)) {
    const translation = translationAt(translations, `${listPath}.${place}`);
    if (translation?.ofHash === undefined || isInPlace(place)) continue;
    strays.set(translation.ofHash, [...(strays.get(translation.ofHash) ?? []), translation]);
  }
  return strays;
}
