import { courseFrom } from '#shared/session/schedule.ts';
import { readSession, type Timer } from '#shared/session/session-state.ts';
import { adjusted, isOver, runningFor, timeLeft } from '#shared/session/timer.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandContext, type CommandHandler, type CommandOutcome, done, refused } from '../command.ts';
import { stepIdOf } from './set-stage.ts';

/** Counts down from now on, in place of what was counted before. The first countdown begins the session. */
export const startTimer: CommandHandler<'timer.start'> = ({ room, now }, { seconds }) => {
  const session = readSession(room.session.doc);
  const timer = runningFor(seconds * 1000, now());
  const course = session.course ?? courseFrom(stepIdOf(session), now());
  return done({ timer }, { session: { timer, course } });
};

/** Adds time or takes it off; what has run out goes on when time is added. */
export const adjustTimer: CommandHandler<'timer.adjust'> = (context, { seconds }) =>
  change(context, (timer, now) => adjusted(timer, seconds * 1000, now));

/** Stands still until it is resumed. */
export const pauseTimer: CommandHandler<'timer.pause'> = (context) =>
  change(context, (timer, now) => {
    if (timer.endsAt === null) return timer;
    return isOver(timer, now) ? null : { endsAt: null, pausedMs: timeLeft(timer, now) };
  });

/** Goes on from where it stood still. */
export const resumeTimer: CommandHandler<'timer.resume'> = (context) =>
  change(context, (timer, now) => (timer.endsAt === null ? runningFor(timer.pausedMs ?? 0, now) : timer));

/** Takes the countdown away; where there is none that is as it should be. */
export const stopTimer: CommandHandler<'timer.stop'> = ({ room }) => {
  const { timer } = readSession(room.session.doc);
  return done({ timer: null }, timer ? { session: { timer: null } } : {});
};

/** Changes the countdown that there is; `to` gives null when it is over. */
function change(
  { room, now }: CommandContext,
  to: (timer: Timer, now: number) => Timer | null,
): CommandOutcome {
  const before = readSession(room.session.doc).timer;
  if (!before) return refused('no-timer', noTimer);
  const timer = to(before, now());
  return timer ? done({ timer }, { session: { timer } }) : refused('timer-over', timerOver);
}

const noTimer: Bilingual = {
  nl: 'Er loopt geen timer. Start er eerst een.',
  en: 'There is no timer. Start one first.',
};

const timerOver: Bilingual = {
  nl: 'De tijd is al om. Geef er minuten bij of start de timer opnieuw.',
  en: 'Time is up already. Add minutes, or start the timer again.',
};
