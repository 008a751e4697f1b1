import { useMemo, useState } from 'react';
import { useFindings, useStrategy } from '#client/sync/hooks.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { createBlockKeeper } from '#shared/report/same-blocks.ts';
import type { Report } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { useSettled } from './use-settled.ts';

/** Short enough to see an edit within 300 ms, long enough to write once for several letters typed in a row. */
const quietMs = 100;

/** The document of the workshop as it is now, written again once the group pauses for a moment. */
export function useLiveReport(language: Language): Report {
  const strategy = useSettled(useStrategy(), quietMs);
  const findings = useSettled(useFindings(), quietMs);
  const [keep] = useState(createBlockKeeper);
  return useMemo(
    () =>
      keep(
        buildReport(strategy, language, {
          findings: findings.map((finding) => presentFinding(finding, strategy, language)),
          date: new Date().toISOString(),
        }),
      ),
    [strategy, findings, language, keep],
  );
}
