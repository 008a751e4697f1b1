import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** Two answers that cannot both be true. No judgement of the strategy, as a pitfall is: somebody mistyped, or has to choose. */
export interface Inconsistency {
  /** The field at which it is told: `goals.g2.horizon`. */
  readonly path: string;
  /** What does not fit with what, in one sentence. */
  readonly text: Bilingual;
}

/** Looks for answers that contradict each other. Unfilled ones never do. */
export type ConsistencyCheck = (strategy: Strategy) => readonly Inconsistency[];
