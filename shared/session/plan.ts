import '#shared/strategy/zod-without-eval.ts';
import * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import type { Language } from '#shared/text/language.ts';
import { stageName, stageNames } from '#shared/text/stages.ts';

/** A plan holds no more steps than this. */
export const mostSteps = 20;
/** Longest name of a step, in characters. */
export const longestStepName = 60;
/** A step takes no longer than this, in minutes. */
export const mostStepMinutes = 480;

/** One step of a session: which region of the board it shows, and how the group calls it. */
export const PlanStep = z.object({
  id: z.string().check(z.refine(isSafeId)),
  /** The region that it shows, 1 to 8. */
  stage: z.int().check(z.minimum(1), z.maximum(8)),
  /** In the group's own words; the name of the stage where it is left out. */
  name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestStepName))),
  /** How long it may take; as long as is suggested for the stage where it is left out. */
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(mostStepMinutes))),
  /** Left out of this session: nobody is sent to it, though one may go there. */
  skipped: z.optional(z.boolean()),
});

/** One step of a session. */
export type PlanStep = z.infer<typeof PlanStep>;

/** The steps of a session in their order: at least one, each with an id of its own. */
export const Plan = z.array(PlanStep).check(
  z.minLength(1),
  z.maxLength(mostSteps),
  z.refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
);

/** Where the group is: the region of the board, and the step of the plan when it is known. */
export interface PlaceInPlan {
  readonly stage: number;
  readonly step: string | null;
  readonly plan: readonly PlanStep[] | null;
}

const usualPlan: readonly PlanStep[] = stageNames.map((_, index) => ({
  id: `stage-${index + 1}`,
  stage: index + 1,
}));

/** The steps of a session: the group's own plan, else the eight stages. */
export function stepsOf(plan: readonly PlanStep[] | null): readonly PlanStep[] {
  return plan ?? usualPlan;
}

/** The step that the group is at; `undefined` when it is at a stage that the plan does not hold. */
export function stepNow({ stage, step, plan }: PlaceInPlan): PlanStep | undefined {
  const steps = stepsOf(plan);
  return steps.find((one) => one.id === step && one.stage === stage) ?? firstStepAt(steps, stage);
}

/** The step to go to for a stage: the first that is not left out of the session, else the first. */
export function firstStepAt(steps: readonly PlanStep[], stage: number): PlanStep | undefined {
  const there = steps.filter((one) => one.stage === stage);
  return there.find(({ skipped }) => !skipped) ?? there[0];
}

/** What a step is called: in the group's own words, else as the stage. */
export function nameOfStep({ stage, name }: Pick<PlanStep, 'stage' | 'name'>, language: Language): string {
  return name ?? stageName(stage)[language];
}
