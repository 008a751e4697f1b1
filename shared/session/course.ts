import * as z from 'zod/mini';
import { minutesOf, type PlaceInPlan, stepNow, stepsOf } from './plan.ts';

/** So many moves of the group are remembered of one session; the first always is. */
export const mostEntries = 200;

const moment = z.number().check(z.minimum(0));
const Entry = z.object({ step: z.string().check(z.maxLength(64)), at: moment });

/** How a session went so far: when it began, and when the group came to which step. Moments in ms since 1970. */
export const Course = z.object({
  startedAt: moment,
  entered: z.catch(z.array(Entry).check(z.maxLength(mostEntries)), []),
});

/** How a session went so far. */
export type Course = z.infer<typeof Course>;

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
