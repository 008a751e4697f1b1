import i18next from 'i18next';
import { useCallback, useSyncExternalStore } from 'react';
import type { Language } from '#shared/text/language.ts';
import { switchTexts } from './i18n.ts';

const storageKey = 'kcc.language';

/** The language that this person chose before on this device, else that of the browser, else Dutch. */
export function preferredLanguage(): Language {
  const remembered = readRemembered();
  if (remembered) return remembered;
  const first = navigator.languages.find((code) => /^(nl|en)\b/i.test(code));
  return first?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

/** Tells the browser (and screen readers) which language the page speaks. */
export function markPageLanguage(language: Language): void {
  document.documentElement.lang = language;
}

/** `[language, setLanguage]`: the language of the interface, remembered on this device. */
export function useLanguage(): readonly [Language, (language: Language) => Promise<void>] {
  const language = useSyncExternalStore(onLanguageChange, languageNow);
  const setLanguage = useCallback(async (language: Language) => {
    await switchTexts(language);
    markPageLanguage(language);
    remember(language);
  }, []);
  return [language, setLanguage];
}

/** Calls when the interface has gone over to another language; returns its undoing. */
export function onLanguageChange(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

function languageNow(): Language {
  return i18next.language === 'en' ? 'en' : 'nl';
}

function readRemembered(): Language | null {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'nl' || value === 'en' ? value : null;
  } catch {
    return null; // Storage may be forbidden; then the browser's language decides again.
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
