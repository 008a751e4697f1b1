import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';

let texts: { readonly language: string; readonly t: TFunction } | null = null;

function current(): TFunction {
  const { language } = i18next;
  if (texts?.language !== language) texts = { language, t: i18next.getFixedT(language) };
  return texts.t;
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

/**
 * `t` as of `useTranslation`, the same function for everyone until the language changes. For what is there by the
 * hundred, such as the notes on the board: `useTranslation` copies the whole of i18next for each component.
 */
export function useTexts(): TFunction {
  return useSyncExternalStore(subscribe, current);
}
