import type { Bilingual } from '#shared/text/language.ts';

/** Number of a stage, as people see it and as the session holds it. */
export type StageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One stage of the guided walk: what it is for, and what helps a group through it. */
export interface Stage {
  readonly number: StageNumber;
  readonly id: string;
  readonly title: Bilingual;
  /** The question that the stage answers, as it stands above its region of the board. */
  readonly question: Bilingual;
  /** Why a group does this, in one sentence. */
  readonly purpose: Bilingual;
  /** Suggested time in minutes. */
  readonly minutes: number;
  /** Guiding questions for the whole group. */
  readonly questions: readonly Bilingual[];
  /** What the facilitator does and says, step by step; for the facilitator alone. */
  readonly script: readonly Bilingual[];
}
