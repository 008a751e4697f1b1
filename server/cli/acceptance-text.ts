import type { Finding } from '#shared/pitfalls/finding.ts';
import { displayValue } from '#shared/strategy/paths.ts';
import type { Acceptance, Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { formatDate, formatMonth } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { checkTexts, fill } from './check-texts.ts';

/** What the group said about a finding, a sentence each: who accepted it, why and until when; or why that is over. */
export function acceptanceSentences(finding: Finding, strategy: Strategy, language: Language): string[] {
  if (finding.accepted) return acceptedSentences(finding.accepted, strategy, language);
  if (finding.acceptedBefore) return lapsedSentences(finding, finding.acceptedBefore, strategy, language);
  return [];
}

function acceptedSentences(acceptance: Acceptance, strategy: Strategy, language: Language): string[] {
  const { id, at, until, reasonClass } = acceptance;
  const kind = displayValue(strategy, `acceptances.${id}.reasonClass`, reasonClass, language);
  const by = whoAccepted(acceptance, strategy, language);
  const pattern = at === null ? checkTexts.acceptedBy : checkTexts.acceptedByOn;
  return [
    fill(pattern[language], { by, date: at === null ? '' : formatDate(at, language) }),
    fill(checkTexts[reasonClass ? 'classedReason' : 'reason'][language], {
      kind,
      reason: reasonOf(acceptance, language),
    }),
    ...(until.trim() === ''
      ? []
      : [fill(checkTexts.holdsUntil[language], { until: dayInWords(until.trim(), language) })]),
  ];
}

function lapsedSentences(
  finding: Finding,
  acceptance: Acceptance,
  strategy: Strategy,
  language: Language,
): string[] {
  const isSameFacts = acceptance.fingerprint === finding.fingerprint;
  return [
    fill(checkTexts[isSameFacts ? 'expired' : 'factsChanged'][language], {
      by: whoAccepted(acceptance, strategy, language),
      until: dayInWords(acceptance.until.trim(), language),
    }),
    fill(checkTexts.reasonThen[language], { reason: reasonOf(acceptance, language) }),
  ];
}

/** Why the group accepted it, in its own words. */
export function reasonOf({ reason }: Acceptance, language: Language): string {
  return reason.trim() || checkTexts.noReason[language];
}

function whoAccepted({ by, departmentId }: Acceptance, strategy: Strategy, language: Language): string {
  const name = by.trim() || checkTexts.someone[language];
  const department = departmentId === null ? undefined : titleOfAnything(strategy, departmentId, language);
  return department === undefined || department === name
    ? name
    : fill(checkTexts.ofDepartment[language], { name, department });
}

function dayInWords(until: string, language: Language): string {
  if (/^\d{4}-\d{2}$/.test(until)) return formatMonth(until, language);
  return /^\d{4}-\d{2}-\d{2}/.test(until) ? formatDate(until, language) : until;
}
