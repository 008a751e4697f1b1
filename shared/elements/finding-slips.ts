import type { FindingSlip } from '#shared/layout/boxes.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { cardIdOf } from './kinds.ts';

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
  return badgesOfSlips(
    findings.map((finding) => ({
      severity: finding.severity,
      isAccepted: finding.accepted !== null,
      cardIds: cardsOf(finding, strategy),
    })),
  );
}

/** The same from slips, whose words do not matter. */
export function badgesOfSlips(
  slips: readonly Pick<SlipView, 'severity' | 'isAccepted' | 'cardIds'>[],
): ReadonlyMap<string, Severity> {
  const badges = new Map<string, Severity>();
  for (const { severity, isAccepted, cardIds } of slips) {
    if (isAccepted) continue;
    for (const id of cardIds) {
      const known = badges.get(id);
      const isWorse = !known || severityOrder.indexOf(severity) < severityOrder.indexOf(known);
      if (isWorse) badges.set(id, severity);
    }
  }
  return badges;
}

function cardsOf({ items }: Finding, strategy: Strategy): readonly string[] {
  return [...new Set(items.flatMap((item) => cardIdOf(strategy, item) ?? []))];
}
