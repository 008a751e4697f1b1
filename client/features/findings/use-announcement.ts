import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';

/** Changes within this time are said in one go, in ms: a screen reader must not chatter while people work. */
const gatherMs = 2500;

/** What changed in the open findings, in one sentence for a polite live region; empty at first. */
export function useAnnouncement(findings: readonly Finding[]): string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [sentence, setSentence] = useState('');
  const said = useRef<readonly string[] | null>(null);

  useEffect(() => {
    const open = findings.filter(isOpenFinding).map((finding) => finding.pitfall);
    said.current ??= open;
    const timer = setTimeout(() => {
      const before = said.current ?? [];
      const fresh = open.filter((pitfall) => !before.includes(pitfall));
      const gone = before.filter((pitfall) => !open.includes(pitfall));
      said.current = open;
      const title = pitfallById(fresh[0] ?? '')?.text.title[language] ?? '';
      if (fresh.length > 0) setSentence(t('findings.newFindings', { count: fresh.length, title }));
      else if (gone.length > 0) setSentence(t('findings.goneFindings', { count: gone.length }));
    }, gatherMs);
    return () => clearTimeout(timer);
  }, [findings, language, t]);

  return sentence;
}
