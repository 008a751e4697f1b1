import { type PlanStep, stepNow } from '#shared/session/plan.ts';
import { readSession } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';
import { movedTo } from './set-stage.ts';

/** Sets the steps of the session. The group stays where it is; when its step shows another region, it goes there. */
export const setPlan: CommandHandler<'plan.set'> = ({ room, now }, { steps }) => {
  if (steps?.every(({ skipped }) => skipped)) return refused('plan-empty', nothingLeft);
  const session = readSession(room.session.doc);
  const plan = steps?.map(tidy) ?? null;
  const current = plan?.find(({ id }) => id === stepNow(session)?.id);
  const moves =
    current && current.stage !== session.stage ? movedTo(session, current.stage, current, now()) : {};
  return done({ steps: plan }, { session: { ...moves, plan } });
};

/** Without what says nothing, so that two plans that mean the same are the same. */
function tidy({ skipped, ...step }: PlanStep): PlanStep {
  return skipped ? { ...step, skipped } : step;
}

const nothingLeft: Bilingual = {
  nl: 'In dit plan worden alle stappen overgeslagen. Laat er minstens één staan.',
  en: 'This plan skips every step. Keep at least one.',
};
