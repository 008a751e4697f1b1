import type { Translation } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { hashOfText } from './hash.ts';

/**
 * How a text stands in the other language. `stale`: the original was changed since. `machine`: made by a machine, and
 * nobody has accepted it yet.
 */
export type TranslationState = 'current' | 'machine' | 'stale' | 'missing';

/** How a translation stands to its original; `hash` is that of the original, where it is known already. */
export function translationState(
  original: string,
  translation: Translation | undefined,
  hash?: string,
): TranslationState {
  if (!translation || isEmptyValue(translation.text)) return 'missing';
  const { ofHash, by } = translation;
  if (ofHash !== undefined && ofHash !== (hash ?? hashOfText(original))) return 'stale';
  return by === 'machine' ? 'machine' : 'current';
}

/**
 * The language that an original is in: that of the workshop, except where the workshop changed its language and this
 * text stayed as it was. Whoever changes such a text since then writes in the language of the workshop.
 */
export function languageOfOriginal(
  original: string,
  translation: Translation | undefined,
  workshop: Language,
  hash?: string,
): Language {
  const stayed: unknown = translation?.original?.language;
  if (!translation?.original || !isLanguage(stayed)) return workshop;
  return translation.original.hash === (hash ?? hashOfText(original)) ? stayed : workshop;
}

/** The language that is not this one. */
export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
