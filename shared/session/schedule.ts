import { stages } from '#shared/journey/stages.ts';
import { type Course, mostEntries } from './course.ts';
import { type PlaceInPlan, type PlanStep, stepNow, stepsOf } from './plan.ts';

/** The steps before and after the one that the group is at, without those that are left out. */
export function neighbours(place: PlaceInPlan): {
  readonly previous: PlanStep | undefined;
  readonly next: PlanStep | undefined;
} {
  const steps = stepsOf(place.plan);
  const now = stepNow(place);
  const at = now ? steps.indexOf(now) : -1;
  const taken = (step: PlanStep) => !step.skipped;
  if (at >= 0) return { previous: steps.slice(0, at).findLast(taken), next: steps.slice(at + 1).find(taken) };
  const { stage } = place;
  return {
    previous: steps.findLast((step) => taken(step) && step.stage < stage),
    next: steps.find((step) => taken(step) && step.stage > stage),
  };
}

/** How long a step may take, in minutes. */
export function minutesOf({ stage, minutes }: PlanStep): number {
  return minutes ?? stages[stage - 1]?.minutes ?? 0;
}

/** A course that begins now, at a step. */
export function courseFrom(step: string, at: number): Course {
  return { startedAt: at, entered: [{ step, at }] };
}

/** The course with one more move; of very many moves the oldest but the first are let go of. */
export function withEntry({ startedAt, entered }: Course, step: string, at: number): Course {
  const [first, ...rest] = [...entered, { step, at }];
  return { startedAt, entered: first ? [first, ...rest.slice(-(mostEntries - 1))] : [] };
}

/** How a session stands against its plan. All in ms. */
export interface Schedule {
  /** Since the session began. */
  readonly elapsed: number;
  /** What its steps may take, from the one that it began with. */
  readonly planned: number;
  /** Since the group came to the step that it is at, and what that step may take. */
  readonly inStep: number;
  readonly stepPlanned: number;
  /** Above zero when the group is later than planned, below when it is earlier; zero while it is within its step. */
  readonly late: number;
  /** When the session will be over if the rest goes as planned, in ms since 1970. */
  readonly endsAt: number;
}

/** Whether a session is ahead or behind; null while it has not begun or the plan does not hold where the group is. */
export function scheduleOf(place: PlaceInPlan, course: Course | null, now: number): Schedule | null {
  const current = stepNow(place);
  if (!course || !current) return null;
  const steps = stepsOf(place.plan);
  const at = steps.indexOf(current);
  const begun = steps.findIndex(({ id }) => id === course.entered[0]?.step);
  const from = begun < 0 || begun > at ? at : begun;
  const planned = (first: number, last: number): number =>
    steps
      .slice(first, last)
      .reduce((sum, step) => sum + (step.skipped && step !== current ? 0 : minutesOf(step)), 0) * 60_000;
  const elapsed = Math.max(0, now - course.startedAt);
  const opens = planned(from, at);
  const closes = planned(from, at + 1);
  const total = planned(from, steps.length);
  const late = elapsed < opens ? elapsed - opens : Math.max(0, elapsed - closes);
  const cameAt = course.entered.findLast(({ step }) => step === current.id)?.at ?? course.startedAt;
  return {
    elapsed,
    planned: total,
    inStep: Math.max(0, now - cameAt),
    stepPlanned: minutesOf(current) * 60_000,
    late,
    endsAt: course.startedAt + total + late,
  };
}
