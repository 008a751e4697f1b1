import { useMemo } from 'react';
import { useFindings } from '#client/sync/hooks.ts';

const severities = ['risk', 'warning', 'hint'] as const;

/** How many findings nobody accepted, and the worst severity among them. */
export function useOpenFindings(): { count: number; tone: 'risk' | 'warning' | 'hint' } {
  const findings = useFindings();
  return useMemo(() => {
    const open = findings.filter((finding) => finding.accepted === null);
    const tone =
      severities.find((severity) => open.some((finding) => finding.severity === severity)) ?? 'hint';
    return { count: open.length, tone };
  }, [findings]);
}
