import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { onLanguageChange } from './use-language.ts';

let texts: { readonly language: string; readonly t: TFunction } | null = null;

function current(): TFunction {
  const { language } = i18next;
  if (texts?.language !== language) texts = { language, t: i18next.getFixedT(language) };
  return texts.t;
}

/** The texts of the interface by their keys: the same function for everyone until the language changes. */
export function useTexts(): TFunction {
  return useSyncExternalStore(onLanguageChange, current);
}
