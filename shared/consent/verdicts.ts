import { verdict as verdicts } from '#shared/strategy/enums/agreement.ts';
import type { Consent, Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';

/** What stands in a cell of departments against items: a verdict, one that has lapsed, or nothing yet. */
export type VerdictState = 'agree' | 'agree_with_note' | 'block' | 'lapsed' | 'none';

/** The last word of each department on each item; `null` is the strategy as a whole. */
export interface Verdicts {
  /** Also one that has lapsed: its `lapsed` says so. */
  of(departmentId: string, item: string | null): Consent | null;
  /** Everything that a department said last, lapsed or not. */
  by(departmentId: string): readonly Consent[];
}

const known = new WeakMap<Strategy['consents'], Verdicts>();

/** Who said what last. The same object for the same consents. */
export function verdictsIn({ consents }: Pick<Strategy, 'consents'>): Verdicts {
  const before = known.get(consents);
  if (before) return before;
  const last = new Map<string, Map<string, Consent>>();
  for (const consent of consents) {
    const { departmentId, verdict, item } = consent;
    if (departmentId === null || verdict === null) continue;
    const own = last.get(departmentId) ?? new Map<string, Consent>();
    last.set(departmentId, own);
    const earlier = own.get(item ?? '');
    if (!earlier || timeOf(consent) >= timeOf(earlier)) own.set(item ?? '', consent);
  }
  const found: Verdicts = {
    of: (departmentId, item) => last.get(departmentId)?.get(item ?? '') ?? null,
    by: (departmentId) => [...(last.get(departmentId)?.values() ?? [])],
  };
  known.set(consents, found);
  return found;
}

function timeOf({ at }: Consent): number {
  return at === null ? 0 : Date.parse(at);
}

/** What a verdict comes down to now. */
export function stateOf(consent: Consent | null): VerdictState {
  if (!consent?.verdict) return 'none';
  return consent.lapsed ? 'lapsed' : consent.verdict;
}

/** The verdict that holds; `null` where a department has not spoken, or its verdict has lapsed. */
export function standingVerdict(consent: Consent | null): Consent['verdict'] {
  return consent && !consent.lapsed ? consent.verdict : null;
}

/** A verdict in words, and whether somebody else wrote it down: "Akkoord, namens de afdeling". */
export function verdictInWords(
  verdict: NonNullable<Consent['verdict']>,
  onBehalf: boolean,
  language: Language,
): string {
  const label = verdicts.labels[verdict][language];
  return onBehalf ? spokenFor[language].replace('{verdict}', label) : label;
}

const spokenFor: Bilingual = {
  nl: '{verdict}, namens de afdeling',
  en: '{verdict}, on behalf of the department',
};
