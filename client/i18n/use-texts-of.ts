import { useEffect, useState } from 'react';
import type { Language } from '#shared/text/language.ts';
import { loadTextsOf, type TextPart } from './i18n.ts';
import { useLanguage } from './use-language.ts';

/**
 * For a text in another language than the screen's: give the answer as `lng` to `t`. It becomes `language` once those
 * texts have arrived; until then, and when they cannot be had, it stays what it was.
 */
export function useTextsOf(language: Language, part: TextPart): Language {
  const [screenLanguage] = useLanguage();
  const [ready, setReady] = useState<Language>(screenLanguage);

  useEffect(() => {
    let isWanted = true;
    loadTextsOf(language, part).then(
      () => isWanted && setReady(language),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, part]);

  return ready;
}
