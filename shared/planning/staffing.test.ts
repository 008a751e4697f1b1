import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from './erlang.ts';
import { agentsNeeded, figuresFor, type Patience, type ServicePromise } from './staffing.ts';

const usual: ServicePromise = { serviceLevel: 0.8, withinSeconds: 20, maxOccupancy: null };
const nobodyHangsUp: Patience = { model: 'erlang-c' };
const busyHour: Work = { callsPerHour: 120, handleSeconds: 420 };

describe('the number of agents for a promise', () => {
  it('is 18 for 120 calls of 420 seconds at 80 % within 20 seconds, where division says 14', () => {
    expect(agentsNeeded(busyHour, usual, nobodyHangsUp)).toEqual({ ok: true, result: 18 });
    const fifteen = figuresFor(busyHour, 15, 20, nobodyHangsUp);
    expect(fifteen.ok && Math.round(fifteen.result.serviceLevel * 100)).toBe(31);
  });

  it('agrees with the worked example of Call Centre Helper and CRAN: 100 calls of 3 minutes in half an hour', () => {
    const work = { callsPerHour: 200, handleSeconds: 180 };
    expect(agentsNeeded(work, { ...usual, maxOccupancy: 0.85 }, nobodyHangsUp)).toEqual({
      ok: true,
      result: 14,
    });
  });

  it('is larger where agents may be less busy, and smaller where people hang up', () => {
    expect(agentsNeeded(busyHour, { ...usual, maxOccupancy: 0.7 }, nobodyHangsUp)).toEqual({
      ok: true,
      result: 20,
    });
    const impatient = agentsNeeded(busyHour, usual, { model: 'erlang-a', patienceSeconds: 60 });
    expect(impatient.ok && impatient.result).toBeLessThan(18);
  });

  it('is for large centres found at once', () => {
    const from = performance.now();
    const large = agentsNeeded({ callsPerHour: 24_000, handleSeconds: 300 }, usual, nobodyHangsUp);
    expect(large.ok && large.result).toBeGreaterThan(2000);
    const impatient = agentsNeeded({ callsPerHour: 24_000, handleSeconds: 300 }, usual, {
      model: 'erlang-a',
      patienceSeconds: 3600,
    });
    expect(impatient.ok).toBe(true);
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it('says so when no team is large enough, or the promise cannot be kept by any', () => {
    expect(agentsNeeded({ callsPerHour: 100_000, handleSeconds: 14_400 }, usual, nobodyHangsUp)).toEqual({
      ok: false,
      problem: { code: 'too-many-agents', max: 5000 },
    });
    expect(agentsNeeded(busyHour, { ...usual, serviceLevel: 1 }, nobodyHangsUp)).toMatchObject({
      problem: { code: 'out-of-range', input: 'serviceLevel' },
    });
    expect(agentsNeeded({ ...busyHour, handleSeconds: 0 }, usual, nobodyHangsUp)).toMatchObject({
      problem: { code: 'out-of-range', input: 'handleSeconds' },
    });
  });

  it('is the smallest that keeps the promise', () => {
    const anyPatience: fc.Arbitrary<Patience> = fc.oneof(
      fc.constant(nobodyHangsUp),
      fc.record({
        model: fc.constant('erlang-a' as const),
        patienceSeconds: fc.integer({ min: 1, max: 3600 }),
      }),
    );
    fc.assert(
      fc.property(
        fc.record({
          callsPerHour: fc.integer({ min: 1, max: 5000 }),
          handleSeconds: fc.integer({ min: 1, max: 1200 }),
        }),
        fc.record({
          serviceLevel: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
          withinSeconds: fc.integer({ min: 0, max: 300 }),
          maxOccupancy: fc.option(fc.double({ min: 0.4, max: 1, noNaN: true })),
        }),
        anyPatience,
        (work, promise, patience) => {
          const keeps = (agents: number): boolean => {
            const figures = figuresFor(work, agents, promise.withinSeconds, patience);
            if (!figures.ok) return false;
            const { serviceLevel, occupancy } = figures.result;
            return serviceLevel >= promise.serviceLevel && occupancy <= (promise.maxOccupancy ?? 1);
          };
          const needed = agentsNeeded(work, promise, patience);
          if (!needed.ok) throw new Error(JSON.stringify(needed.problem));
          expect(keeps(needed.result)).toBe(true);
          if (needed.result > 1) expect(keeps(needed.result - 1)).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});
