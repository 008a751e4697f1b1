import { useMemo } from 'react';
import { useFindings, useStrategy } from '#client/sync/hooks.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Report } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { useSettled } from './use-settled.ts';

const quietMs = 400;

/** The document of the workshop as it is now, written again once the group pauses for a moment. */
export function useLiveReport(language: Language): Report {
  const strategy = useSettled(useStrategy(), quietMs);
  const findings = useSettled(useFindings(), quietMs);
  return useMemo(
    () =>
      buildReport(strategy, language, {
        findings: findings.map((finding) => presentFinding(finding, strategy, language)),
        date: new Date().toISOString(),
      }),
    [strategy, findings, language],
  );
}
