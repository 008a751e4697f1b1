import { displayValue, labelOfPath, titleOfPath } from '#shared/strategy/paths.ts';
import type { Acceptance, Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { pitfallById } from './catalogue.ts';
import type { Severity } from './definition.ts';
import type { Evidence, Finding } from './finding.ts';
import { sourceLine } from './source.ts';

/** A fact behind a finding as people read it: "Chatbot", "Waarom we het hebben", "Kostenbesparing". */
export interface PresentedEvidence {
  readonly path: string;
  readonly value: unknown;
  /** Label of the field. */
  readonly label: string;
  /** The value in words. */
  readonly text: string;
  /** Title of the card that the field stands on. */
  readonly card: string;
}

/** What the group said about a finding. */
export type PresentedAcceptance = Pick<
  Acceptance,
  'reasonClass' | 'reason' | 'by' | 'departmentId' | 'at' | 'until'
>;

/** A finding in the language of its reader: what `check --format json` prints and the panel shows. */
export interface PresentedFinding {
  readonly pitfall: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly items: readonly string[];
  readonly evidence: readonly PresentedEvidence[];
  readonly advice: string;
  readonly source: string;
  readonly fingerprint: string;
  readonly accepted: PresentedAcceptance | null;
  readonly acceptedBefore: PresentedAcceptance | null;
}

/** Puts a finding into words. Throws for a finding that did not come from this catalogue. */
export function presentFinding(finding: Finding, strategy: Strategy, language: Language): PresentedFinding {
  const pitfall = pitfallById(finding.pitfall);
  if (!pitfall) throw new Error(`The catalogue has no pitfall "${finding.pitfall}".`);
  return {
    pitfall: finding.pitfall,
    severity: finding.severity,
    title: pitfall.text.title[language],
    explanation: pitfall.text.explanation[language],
    items: finding.items,
    evidence: finding.evidence.map((fact) => presentEvidence(fact, strategy, language)),
    advice: pitfall.text.advice[language],
    source: sourceLine(pitfall.source, language),
    fingerprint: finding.fingerprint,
    accepted: presentAcceptance(finding.accepted),
    acceptedBefore: presentAcceptance(finding.acceptedBefore),
  };
}

function presentEvidence(
  { path, value }: Evidence,
  strategy: Strategy,
  language: Language,
): PresentedEvidence {
  return {
    path,
    value,
    label: labelOfPath(path, language),
    text: displayValue(strategy, path, value, language),
    card: titleOfPath(strategy, path, language),
  };
}

function presentAcceptance(acceptance: Acceptance | null): PresentedAcceptance | null {
  if (!acceptance) return null;
  const { reasonClass, reason, by, departmentId, at, until } = acceptance;
  return { reasonClass, reason, by, departmentId, at, until };
}

/** How many findings there are: the open ones by severity, and those that were accepted. */
export interface FindingsSummary {
  readonly risk: number;
  readonly warning: number;
  readonly hint: number;
  readonly accepted: number;
}

/** Counts findings. */
export function summaryOf(findings: readonly Finding[]): FindingsSummary {
  const open = (severity: Severity) =>
    findings.filter((finding) => finding.accepted === null && finding.severity === severity).length;
  return {
    risk: open('risk'),
    warning: open('warning'),
    hint: open('hint'),
    accepted: findings.filter((finding) => finding.accepted !== null).length,
  };
}
