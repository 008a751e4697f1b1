import { useEffect, useRef } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useFindings, useIsLoaded, useTitleOfPitfall } from '#client/sync/hooks.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { isOpenFinding } from '#shared/pitfalls/finding.ts';

/** Changes within this time are told in one go, in ms: a screen reader must not chatter while people work. */
const gatherMs = 2500;

/** Reads aloud what comes and goes in the open findings; those that were there at the start are not news. */
export function useToldFindings(): void {
  const t = useTexts();
  const [language] = useLanguage();
  const isLoaded = useIsLoaded();
  const findings = useFindings();
  const titleOf = useTitleOfPitfall();
  const told = useRef<readonly string[] | null>(null);

  useEffect(() => {
    if (!isLoaded) return;
    const tell = () => {
      const open = findings.filter(isOpenFinding).map((finding) => finding.pitfall);
      const before = told.current;
      told.current = open;
      if (before === null) return;
      const fresh = open.filter((pitfall) => !before.includes(pitfall));
      const gone = before.filter((pitfall) => !open.includes(pitfall));
      if (fresh.length > 0) {
        const title = titleOf(fresh[0] ?? '')?.[language] ?? '';
        announce(t('findings.newFindings', { count: fresh.length, title }));
      } else if (gone.length > 0) announce(t('findings.goneFindings', { count: gone.length }));
    };
    const timer = setTimeout(tell, gatherMs);
    return () => clearTimeout(timer);
  }, [findings, titleOf, isLoaded, language, t]);
}
