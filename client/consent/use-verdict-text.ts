import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { verdictInWords } from '#shared/consent/verdicts.ts';
import type { Consent } from '#shared/strategy/strategy.ts';

/** A verdict in words: "Akkoord met kanttekening, namens de afdeling"; "Nog niets gezegd" where there is none. */
export function useVerdictText(): (consent: Consent | null) => string {
  const t = useTexts();
  const [language] = useLanguage();
  return useCallback(
    (consent) => {
      if (!consent?.verdict) return t('consent.notYet');
      const verdict = verdictInWords(consent.verdict, consent.onBehalf === true, language);
      return consent.lapsed ? t('consent.wasLapsed', { verdict }) : verdict;
    },
    [t, language],
  );
}
