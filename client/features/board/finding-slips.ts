import { cardIdOf } from '#shared/elements/kinds.ts';
import type { FindingSlip } from '#shared/layout/boxes.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** A finding as its slip shows it. */
export interface SlipView extends FindingSlip {
  readonly pitfall: string;
  readonly severity: Severity;
  /** The cards that it is about, in the order of the finding. */
  readonly cardIds: readonly string[];
}

/** What a finding is called. */
export type TitleOfFinding = (finding: Finding, strategy: Strategy, language: Language) => string;

const severityOrder: readonly Severity[] = ['risk', 'warning', 'hint'];
const slipPrefix = 'finding-';

/** The words of all pitfalls are many, and fetched only once there is a finding to name. */
export async function loadTitles(): Promise<TitleOfFinding> {
  const { presentFinding } = await import('#shared/pitfalls/present.ts');
  return (finding, strategy, language) => presentFinding(finding, strategy, language).title;
}

/** The slips of the findings, in the same order. */
export function slipsOf(
  findings: readonly Finding[],
  strategy: Strategy,
  language: Language,
  titleOfFinding: TitleOfFinding,
): readonly SlipView[] {
  return findings.map((finding) => ({
    id: slipPrefix + finding.pitfall,
    pitfall: finding.pitfall,
    severity: finding.severity,
    title: titleOfFinding(finding, strategy, language),
    isAccepted: finding.accepted !== null,
    cardIds: cardsOf(finding, strategy),
  }));
}

/** The worst open finding of each card that has one. */
export function badgesOf(findings: readonly Finding[], strategy: Strategy): ReadonlyMap<string, Severity> {
  const badges = new Map<string, Severity>();
  for (const finding of findings) {
    if (finding.accepted !== null) continue;
    for (const id of cardsOf(finding, strategy)) {
      const known = badges.get(id);
      const isWorse = !known || severityOrder.indexOf(finding.severity) < severityOrder.indexOf(known);
      if (isWorse) badges.set(id, finding.severity);
    }
  }
  return badges;
}

function cardsOf({ items }: Finding, strategy: Strategy): readonly string[] {
  return [...new Set(items.flatMap((item) => cardIdOf(strategy, item) ?? []))];
}
