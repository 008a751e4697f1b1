import type { Finding } from '#shared/pitfalls/finding.ts';
import type { PresentedEvidence, PresentedFinding } from '#shared/pitfalls/present.ts';
import { labelOfPath, parsePath, titleOfPath } from '#shared/strategy/paths.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { acceptanceSentences, reasonOf } from '../acceptance-text.ts';
import { checkTexts, fill } from '../check-texts.ts';
import type { CheckedFile } from '../checked-file.ts';
import { plain } from '../console-text.ts';
import { factInWords } from '../fact-text.ts';
import type { Region } from './json-places.ts';
import type { SarifLocation, SarifResult, SarifSuppression } from './sarif-format.ts';
import { levelOf, verbatim } from './sarif-text.ts';

/** The file that a finding is in, and how to point into it. */
export interface Target {
  readonly checked: CheckedFile;
  readonly uri: string;
  placeOf(path: string): Region;
  readonly language: Language;
}

/** A finding as a result: it points at its first fact, the other facts are related. */
export function sarifResult(finding: Finding, ruleIndex: number, target: Target): SarifResult {
  const { checked, language } = target;
  const presented = checked.presented.get(finding.pitfall);
  const [first, ...others] = locationsOf(finding, presented?.evidence ?? [], target);
  return {
    ruleId: finding.pitfall,
    ruleIndex,
    level: levelOf[finding.severity],
    message: { text: presented ? messageOf(finding, presented, target) : finding.pitfall },
    locations: first ? [first] : [],
    relatedLocations: others.map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { 'evidence/v1': finding.fingerprint },
    suppressions: suppressionsOf(finding, language),
    properties: { severity: finding.severity, kind: finding.kind, items: finding.items },
  };
}

function messageOf(finding: Finding, presented: PresentedFinding, { checked, language }: Target): string {
  const facts = presented.evidence.map((fact) => said(fact, language)).join('; ');
  return [
    presented.explanation,
    ...(facts === '' ? [] : [fill(checkTexts.because[language], { facts })]),
    ...(finding.acceptedBefore
      ? [acceptanceSentences(finding, checked.strategy, language).map(plain).join(' ')]
      : []),
  ]
    .map(verbatim)
    .join('\n\n');
}

function said(fact: PresentedEvidence, language: Language): string {
  const { card, field } = factInWords(fact, language);
  if (!field) return card ?? fact.path;
  return fill(checkTexts[card === null ? 'ownSaid' : 'said'][language], { card: card ?? '', ...field });
}

function locationsOf(
  finding: Finding,
  evidence: readonly PresentedEvidence[],
  target: Target,
): readonly SarifLocation[] {
  const { checked, language } = target;
  if (evidence.length > 0) {
    return evidence.map((fact) => locationOf(fact.path, said(fact, language), fact.label, target));
  }
  return finding.items.map((item) => {
    const path = pathOfItem(checked.strategy, item);
    const title = plain(titleOfPath(checked.strategy, path, language));
    return locationOf(path, title, labelOfPath(path, language), target);
  });
}

function pathOfItem(strategy: Strategy, item: string): string {
  const entity = entityOfItem(strategy, item);
  return entity === undefined ? item : `${entity}.${item}`;
}

function locationOf(path: string, message: string, name: string, { uri, placeOf }: Target): SarifLocation {
  const kind = parsePath(path)?.field === '' ? 'object' : 'property';
  return {
    message: { text: verbatim(message) },
    physicalLocation: { artifactLocation: { uri }, region: placeOf(path) },
    logicalLocations: [{ name, fullyQualifiedName: path, kind }],
  };
}

/** Empty says that it is not suppressed; every result says one or the other. */
function suppressionsOf({ accepted }: Finding, language: Language): readonly SarifSuppression[] {
  if (!accepted) return [];
  const { by, departmentId, at, until, reasonClass } = accepted;
  const justification = verbatim(plain(reasonOf(accepted, language)));
  const properties = { by, departmentId, at, until, reasonClass };
  return [{ kind: 'external', status: 'accepted', justification, properties }];
}
