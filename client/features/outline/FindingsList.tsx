import { useMemo } from 'react';
import { FindingDisclosures } from '#client/forms/finding/FindingDisclosures.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useFindings } from '#client/sync/hooks.ts';
import { isOpenFinding } from '#shared/pitfalls/finding.ts';

/** All findings, the open ones first; each opens to what it rests on and what to do about it. */
export function FindingsList() {
  const t = useTexts();
  const findings = useFindings();
  const ordered = useMemo(
    () => [...findings.filter(isOpenFinding), ...findings.filter((finding) => !isOpenFinding(finding))],
    [findings],
  );
  if (ordered.length === 0) return <p className="outline__empty">{t('outline.noFindings')}</p>;
  return <FindingDisclosures findings={ordered} label={t('findings.heading')} className="outline-findings" />;
}
