/** Why a calculator gives no answer. The codes are stable; the interface has the words for them. */
export type PlanningProblem =
  /** An input lies outside what the calculator takes; the bounds are inclusive. */
  | { readonly code: 'out-of-range'; readonly input: string; readonly min: number; readonly max: number }
  /** An input that counts people or answers has decimals. */
  | { readonly code: 'not-whole'; readonly input: string }
  /** More work comes in than the agents can do: without hang-ups the queue grows without end. */
  | { readonly code: 'overload'; readonly load: number; readonly agents: number }
  /** Not even the largest team that the calculator takes reaches the target. */
  | { readonly code: 'too-many-agents'; readonly max: number }
  /** Nobody gave an answer yet, so that there is nothing to take a share of. */
  | { readonly code: 'no-answers' };

/** An answer, or the reason why there is none. A calculator never answers with NaN or infinity. */
export type Calculated<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problem: PlanningProblem };

/** Wraps an answer. */
export function answer<Result>(result: Result): Calculated<Result> {
  return { ok: true, result };
}

/** Wraps the reason why there is no answer. */
export function noAnswer(problem: PlanningProblem): {
  readonly ok: false;
  readonly problem: PlanningProblem;
} {
  return { ok: false, problem };
}

/** The inclusive bounds of an input. */
export interface InputLimit {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers count. */
  readonly isWhole?: boolean;
}

/** The first input that its limit refuses; `null` when all are fine. NaN and infinity lie outside every limit. */
export function firstProblem<Name extends string>(
  inputs: Readonly<Record<Name, number>>,
  limits: Readonly<Record<NoInfer<Name>, InputLimit>>,
): PlanningProblem | null {
  for (const input of Object.keys(inputs) as Name[]) {
    const { min, max, isWhole } = limits[input];
    const value = inputs[input];
    if (!(value >= min && value <= max)) return { code: 'out-of-range', input, min, max };
    if (isWhole && !Number.isInteger(value)) return { code: 'not-whole', input };
  }
  return null;
}
