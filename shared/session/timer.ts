import type { Timer } from './session-state.ts';

/** A countdown takes no longer than this: four hours. */
export const mostTimerSeconds = 4 * 60 * 60;

const mostMs = mostTimerSeconds * 1000;

/** How much of a countdown is left at a moment (ms since 1970), in ms; zero once it is over. */
export function timeLeft({ endsAt, pausedMs }: Timer, now: number): number {
  return Math.max(0, endsAt === null ? (pausedMs ?? 0) : endsAt - now);
}

/** Whether a countdown has run out. */
export function isOver(timer: Timer, now: number): boolean {
  return timer.endsAt !== null && timer.endsAt <= now;
}

/** A countdown that runs from now on. */
export function runningFor(ms: number, now: number): Timer {
  return { endsAt: now + Math.min(mostMs, Math.max(0, ms)), pausedMs: null };
}

/** The countdown with time added or taken off, running or standing still as it was; one that is over begins anew. */
export function adjusted(timer: Timer, ms: number, now: number): Timer {
  const left = timeLeft(timer, now) + ms;
  if (timer.endsAt !== null) return isOver(timer, now) && ms <= 0 ? timer : runningFor(left, now);
  // One that stands still keeps something to count down from.
  return { endsAt: null, pausedMs: Math.min(mostMs, Math.max(1000, left)) };
}
