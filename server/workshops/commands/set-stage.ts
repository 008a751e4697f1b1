import { firstStepAt, type PlanStep, stepNow, stepsOf } from '#shared/session/plan.ts';
import { courseFrom, withEntry } from '#shared/session/schedule.ts';
import { readSession, type SessionState } from '#shared/session/session-state.ts';
import { isOver } from '#shared/session/timer.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';
import type { SessionChanges } from '../session-changes.ts';

/** Moves the group to a stage of the journey, or to one of the steps that show it. */
export const setStage: CommandHandler<'stage.set'> = ({ room, now }, { stage, step: wanted }) => {
  const session = readSession(room.session.doc);
  const steps = stepsOf(session.plan);
  const step = wanted === undefined ? firstStepAt(steps, stage) : steps.find(({ id }) => id === wanted);
  if (wanted !== undefined && step?.stage !== stage) return refused('step-unknown', stepUnknown);
  const before = stepNow(session);
  // Two who lead may both press the button: the second time nothing moves. Nor does it within a stage without steps.
  if (session.stage === stage && (wanted === undefined || before?.id === step?.id)) return done({ stage });
  return done({ stage }, { session: movedTo(session, stage, step, now()) });
};

/** Begins the clock of the session anew, at the step where the group is. */
export const startCourse: CommandHandler<'course.start'> = ({ room, now }) => {
  const course = courseFrom(stepIdOf(readSession(room.session.doc)), now());
  return done({ course }, { session: { course } });
};

/** What changes when the group goes on: nobody is ready yet, and a countdown that has run out is over with. */
export function movedTo(
  session: SessionState,
  stage: number,
  step: PlanStep | undefined,
  now: number,
): SessionChanges {
  const id = step?.id ?? placeOf(stage);
  const course = session.course ?? courseFrom(stepIdOf(session), now);
  return {
    stage,
    step: step?.id ?? null,
    course: withEntry(course, id, now),
    ready: Object.fromEntries(Object.keys(session.ready).map((who) => [who, null])),
    ...(session.timer && isOver(session.timer, now) ? { timer: null } : {}),
  };
}

/** The step where the group is, also when the plan does not hold it. */
export function stepIdOf(session: SessionState): string {
  return stepNow(session)?.id ?? placeOf(session.stage);
}

function placeOf(stage: number): string {
  return `stage-${stage}`;
}

const stepUnknown: Bilingual = {
  nl: 'Die stap staat niet meer in het plan van deze sessie. Kies een stap uit het plan zoals het nu is.',
  en: 'That step is no longer in the plan of this session. Choose a step from the plan as it is now.',
};
