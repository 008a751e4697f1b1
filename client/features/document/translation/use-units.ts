import { useDeferredValue, useMemo, useRef } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategy } from '#client/sync/hooks.ts';
import { type TranslationUnit, translationUnits } from '#shared/translation/units.ts';
import { rememberOriginals } from './earlier-originals.ts';

/** The texts of the workshop with their translations, as they are now; a unit that did not change is the same object. */
export function useUnits(): readonly TranslationUnit[] {
  const [language] = useLanguage();
  const strategy = useDeferredValue(useStrategy());
  const last = useRef<readonly TranslationUnit[]>([]);
  return useMemo(() => {
    last.current = translationUnits(strategy, language, last.current);
    rememberOriginals(last.current);
    return last.current;
  }, [strategy, language]);
}
