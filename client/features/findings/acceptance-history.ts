import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';
import type { Acceptance } from '#shared/strategy/strategy.ts';

/**
 * What was accepted once and plays no part any more: its pitfall is gone, or a later word took its place. The latest
 * first.
 */
export function acceptanceHistory(
  acceptances: readonly Acceptance[],
  findings: readonly Finding[],
): readonly Acceptance[] {
  const told = new Set(
    findings.flatMap((finding) => {
      const acceptance = isOpenFinding(finding) ? finding.acceptedBefore : finding.accepted;
      return acceptance ? [acceptance.id] : [];
    }),
  );
  return acceptances.filter(({ id }) => !told.has(id)).sort((one, other) => timeOf(other) - timeOf(one));
}

function timeOf({ at }: Acceptance): number {
  return at === null ? 0 : Date.parse(at);
}
