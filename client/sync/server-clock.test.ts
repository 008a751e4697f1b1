import { expect, it } from 'vitest';
import { createServerClock } from './server-clock.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');
const minutes = 60_000;

/** A device whose clock is off, a server that answers after a while, and the time that passes for both. */
function device(offBy: number, trips: readonly number[] = [0]) {
  let passed = 0;
  let off = offBy;
  let isReachable = true;
  let asked = 0;
  const clock = createServerClock({
    askServer: async () => {
      const trip = trips[asked % trips.length] ?? 0;
      asked += 1;
      // The way there takes as long as the way back, but for the slow ones.
      passed += trip / 2;
      const now = noon + passed;
      passed += trip / 2;
      return isReachable ? now : null;
    },
    deviceNow: () => noon + passed + off,
    steadyNow: () => passed,
  });
  return {
    clock,
    wrongBy: () => Math.abs(clock.now() - (noon + passed)),
    asked: () => asked,
    pass: (ms: number) => {
      passed += ms;
    },
    setClock: (ms: number) => {
      off = ms;
    },
    reach: (reachable: boolean) => {
      isReachable = reachable;
    },
  };
}

it.each([-7 * minutes, 7 * minutes, 3 * 24 * 60 * minutes])(
  'is right on a device whose clock is %i ms off, over a slow network',
  async (offBy) => {
    const one = device(offBy, [900, 120, 2000]);
    await one.clock.measure();
    expect(one.wrongBy()).toBeLessThan(100);
    one.pass(5 * minutes);
    expect(one.wrongBy()).toBeLessThan(100);
  },
);

it('measures again when somebody sets the clock of the device, and not each time it is asked', async () => {
  const one = device(0);
  await one.clock.measure();
  const asked = one.asked();
  await one.clock.measure();
  expect(one.asked()).toBe(asked);
  one.setClock(4 * minutes);
  await one.clock.measure();
  expect(one.wrongBy()).toBeLessThan(100);
});

it('tells when it has been measured, and asks once for all who want to know', async () => {
  const one = device(minutes);
  let told = 0;
  one.clock.subscribe(() => {
    told += 1;
  });
  await Promise.all([one.clock.measure(), one.clock.measure()]);
  expect([told, one.asked()]).toEqual([1, 3]);
});

it('goes by the device while the server cannot be reached, and mends that once it can', async () => {
  const one = device(2 * minutes);
  one.reach(false);
  await one.clock.measure();
  expect(one.wrongBy()).toBe(2 * minutes);
  one.reach(true);
  const asked = one.asked();
  await one.clock.measure();
  expect(one.asked()).toBe(asked);
  one.pass(6000);
  await one.clock.measure();
  expect(one.wrongBy()).toBeLessThan(100);
});
