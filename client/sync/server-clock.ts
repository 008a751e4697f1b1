import { useEffect, useState } from 'react';
import { callServer } from '#client/http/call-server.ts';
import { createListeners } from './listeners.ts';

/** What a clock is made of. All in ms. */
export interface ClockSources {
  /** What the server says that it is now, since 1970; null when it cannot be reached. */
  readonly askServer: () => Promise<number | null>;
  /** What this device says that it is now, since 1970; somebody may set it while the page is open. */
  readonly deviceNow: () => number;
  /** A clock that runs evenly, from any moment. */
  readonly steadyNow: () => number;
}

/** The time as the server has it, whatever the clock of this device says. */
export interface ServerClock {
  /** In ms since 1970. Within a moment of the first measuring; before that the device's own. */
  readonly now: () => number;
  /** Measures again where that is needed; a server that was not reached a moment ago is not asked again yet. */
  readonly measure: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** One answer may be slow, so that the quickest of so many counts. */
const samples = 3;
/** So long a measuring holds, in ms: a clock that is off by a second in a day is off by 10 ms after this. */
const holdsMs = 10 * 60_000;
/** A server that could not be reached is left alone for so long, in ms. */
const retryMs = 5000;
/** When the clock of the device and the steady one part by so much, one of them jumped: after sleep, say. */
const jumpMs = 500;

/** Makes a clock that has not been measured yet. */
export function createServerClock({ askServer, deviceNow, steadyNow }: ClockSources): ServerClock {
  const listeners = createListeners();
  let offset = 0;
  let measured: { readonly at: number; readonly apart: number } | null = null;
  let measuring: Promise<void> | null = null;
  let failedAt: number | null = null;

  const apart = () => deviceNow() - steadyNow();
  const isFresh = () =>
    measured !== null && steadyNow() - measured.at < holdsMs && Math.abs(apart() - measured.apart) < jumpMs;

  const sample = async () => {
    const [asked, sent] = [deviceNow(), steadyNow()];
    const answer = await askServer();
    const tripMs = steadyNow() - sent;
    // In the middle between question and answer the server looked at its clock.
    return answer === null ? null : { tripMs, offset: answer - (asked + tripMs / 2) };
  };

  const measureNow = async () => {
    let best: { readonly tripMs: number; readonly offset: number } | null = null;
    for (let turn = 0; turn < samples; turn += 1) {
      const one = await sample();
      if (!one) break;
      if (!best || one.tripMs < best.tripMs) best = one;
    }
    failedAt = best ? null : steadyNow();
    if (!best) return;
    offset = best.offset;
    measured = { at: steadyNow(), apart: apart() };
    listeners.tell();
  };

  const measure = () => {
    const justFailed = failedAt !== null && steadyNow() - failedAt < retryMs;
    if (isFresh() || justFailed) return Promise.resolve();
    measuring ??= measureNow().finally(() => {
      measuring = null;
    });
    return measuring;
  };

  return { now: () => deviceNow() + offset, measure, subscribe: listeners.add };
}

/** The one clock of this page. */
export const serverClock = createServerClock({
  askServer: async () => {
    const answer = await callServer<{ now: number }>('GET', '/api/time');
    return answer.ok && typeof answer.value.now === 'number' ? answer.value.now : null;
  },
  deviceNow: () => Date.now(),
  steadyNow: () => performance.now(),
});

/** So often what shows the time looks at the clock, in ms. */
const tickMs = 250;

/** The time as the server has it, again and again while `isRunning`. */
export function useServerNow(isRunning: boolean, clock: ServerClock = serverClock): number {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    if (!isRunning) return;
    const look = () => {
      void clock.measure();
      setNow(clock.now());
    };
    look();
    const stop = clock.subscribe(() => setNow(clock.now()));
    const ticking = setInterval(look, tickMs);
    return () => {
      stop();
      clearInterval(ticking);
    };
  }, [isRunning, clock]);
  return now;
}
