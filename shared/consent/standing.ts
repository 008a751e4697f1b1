import { blockScaffolds } from '#shared/strategy/blocks.ts';
import type { Consent, Department, Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import { standingVerdict, verdictsIn } from './verdicts.ts';

/** Ids of all that a department is asked about: the six themes, then the fifteen blocks. */
export const itemsToAgreeOn: readonly string[] = [...themeScaffolds, ...blockScaffolds].map(({ id }) => id);

/** Where one department stands. Verdicts that have lapsed count for nothing but `lapsed`. */
export interface Standing {
  readonly departmentId: string;
  /** On the strategy as a whole. */
  readonly whole: Consent | null;
  /** How many themes and blocks it agrees with, with a remark or without. */
  readonly agreed: number;
  /** How many of its verdicts have lapsed. */
  readonly lapsed: number;
  /** What it objects to. */
  readonly objections: readonly Consent[];
  /** It has not said anything that still holds. */
  readonly isSilent: boolean;
}

/** The departments that are asked: those that are not explicitly left out of the strategy. */
export function departmentsAsked({ departments }: Pick<Strategy, 'departments'>): readonly Department[] {
  return departments.filter(({ involved }) => involved !== false);
}

/** Where every department that is asked stands, in the order of the departments. */
export function standings(strategy: Pick<Strategy, 'departments' | 'consents'>): readonly Standing[] {
  const verdicts = verdictsIn(strategy);
  return departmentsAsked(strategy).map(({ id }): Standing => {
    const said = verdicts.by(id);
    const holding = said.filter((consent) => standingVerdict(consent) !== null);
    const isAgreed = (item: string) => {
      const verdict = standingVerdict(verdicts.of(id, item));
      return verdict === 'agree' || verdict === 'agree_with_note';
    };
    return {
      departmentId: id,
      whole: verdicts.of(id, null),
      agreed: itemsToAgreeOn.filter(isAgreed).length,
      lapsed: said.filter(({ lapsed }) => lapsed).length,
      objections: holding.filter(({ verdict }) => verdict === 'block'),
      isSilent: holding.length === 0,
    };
  });
}

/** What a department said in the end: an objection to anything, else its word on the whole, else nothing. */
export function finalVerdict({ whole, objections }: Standing): Consent['verdict'] {
  return objections.length > 0 ? 'block' : standingVerdict(whole);
}

/** Whether what a department said in the end was written down by a facilitator on its behalf, all of it. */
export function isFinalOnBehalf({ whole, objections }: Standing): boolean {
  if (objections.length > 0) return objections.every(({ onBehalf }) => onBehalf);
  return standingVerdict(whole) !== null && whole?.onBehalf === true;
}
