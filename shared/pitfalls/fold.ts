import type { Severity } from './definition.ts';
import { severities } from './definition.ts';
import { type Finding, isOpenFinding } from './finding.ts';

/** An open finding with those that speak about the same thing and are shown under it. */
export interface FoldedFinding {
  readonly finding: Finding;
  readonly folded: readonly Finding[];
}

/** Which pitfall is shown, and which one then folds under it. */
export const twins: readonly (readonly [shown: string, folded: string])[] = [
  ['pay-per-call', 'contract-rewards-volume'],
  ['platinum-service-with-cost-bot', 'technology-push'],
  ['vulnerable-shut-out', 'digital-first-without-groups'],
  ['nps-up-budget-down', 'cut-without-reason'],
  ['channel-in-isolation', 'no-cross-channel-view'],
  ['outsourced-without-owner', 'squeezed-contract'],
];

/** The open findings in their order, each second of a pair under its first while both are open. */
export function foldFindings(findings: readonly Finding[]): readonly FoldedFinding[] {
  const open = findings.filter(isOpenFinding);
  const find = (pitfall: string) => open.find((finding) => finding.pitfall === pitfall);
  const isFolded = ({ pitfall }: Finding) =>
    twins.some(([shown, folded]) => folded === pitfall && find(shown) !== undefined);
  const foldedUnder = ({ pitfall }: Finding) =>
    twins.flatMap(([shown, folded]) => (shown === pitfall ? (find(folded) ?? []) : []));
  return open
    .filter((finding) => !isFolded(finding))
    .map((finding) => ({ finding, folded: foldedUnder(finding) }));
}

/** The worst open finding on each thing that findings point at, for the badge on its card. */
export function worstSeverityByItem(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const finding of findings.filter(isOpenFinding)) {
    for (const item of finding.items) {
      const known = worst.get(item);
      if (!known || isWorse(finding.severity, known)) worst.set(item, finding.severity);
    }
  }
  return worst;
}

function isWorse(severity: Severity, than: Severity): boolean {
  return severities.indexOf(severity) < severities.indexOf(than);
}
