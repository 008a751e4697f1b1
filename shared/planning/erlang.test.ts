import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockedShare, erlangA, erlangC, offeredLoad, type QueueFigures, type Work } from './erlang.ts';
import type { Calculated } from './result.ts';

const tenErlang: Work = { callsPerHour: 200, handleSeconds: 180 };

function figures(calculated: Calculated<QueueFigures>): QueueFigures {
  if (!calculated.ok) throw new Error(JSON.stringify(calculated.problem));
  return calculated.result;
}

describe('Erlang B', () => {
  it('agrees with published traffic tables', () => {
    // Standard traffic tables: 10 erlang on 15 lines.
    expect(blockedShare(10, 15)).toBeCloseTo(0.0365, 4);
    // erlang.com, calculator manual: 15 lines carry at most 8.108 erlang at 1 % blocking.
    expect(blockedShare(8.108, 15)).toBeCloseTo(0.01, 5);
    expect(blockedShare(8.109, 15)).toBeGreaterThan(0.01);
    // codingace.net, blocking probability calculator: two rows of its example table.
    expect(blockedShare(8, 10)).toBeCloseTo(0.121661, 6);
    expect(blockedShare(12, 10)).toBeCloseTo(0.301925, 6);
    // The formula itself for one and two lines: A/(1+A), A²/2/(1+A+A²/2).
    expect(blockedShare(3, 1)).toBeCloseTo(0.75, 12);
    expect(blockedShare(2, 2)).toBeCloseTo(0.4, 12);
  });

  it('neither overflows nor hangs for thousands of lines', () => {
    expect(blockedShare(2000, 2000)).toBeCloseTo(0.01764, 4);
    expect(blockedShare(1, 5000)).toBe(0);
  });
});

describe('Erlang C', () => {
  it('agrees with the example of mitan.co.uk: 360 calls of 4 minutes in half an hour, 55 agents, 15 seconds', () => {
    const result = figures(erlangC({ callsPerHour: 720, handleSeconds: 240 }, 55, 15));
    expect(result.load).toBe(48);
    expect(result.waitShare).toBeCloseTo(0.2387, 4);
    expect(result.answerSeconds).toBeCloseTo(8.184, 3);
    expect(result.serviceLevel).toBeCloseTo(0.8459, 4);
    expect(result.occupancy).toBeCloseTo(0.8727, 4);
  });

  it('agrees with the R package ErlangC (CRAN): 100 calls of 180 s in half an hour, 20 seconds', () => {
    const fourteen = figures(erlangC(tenErlang, 14, 20));
    expect(fourteen.waitShare).toBeCloseTo(0.1741319, 7);
    expect(fourteen.serviceLevel).toBeCloseTo(0.8883500191794669, 12);
    expect(fourteen.answerSeconds).toBeCloseTo(7.83593701177724, 10);
    expect(fourteen.occupancy).toBeCloseTo(0.7142857, 7);
    const eleven = figures(erlangC(tenErlang, 11, 20));
    expect(eleven.waitShare).toBeCloseTo(0.6821182, 7);
    expect(eleven.serviceLevel).toBeCloseTo(0.3896138, 7);
  });

  it('says so when the queue grows without end', () => {
    expect(erlangC(tenErlang, 10, 20)).toEqual({
      ok: false,
      problem: { code: 'overload', load: 10, agents: 10 },
    });
  });

  it('names the input that it cannot take', () => {
    expect(erlangC({ callsPerHour: 0, handleSeconds: 180 }, 10, 20)).toMatchObject({
      problem: { code: 'out-of-range', input: 'callsPerHour', min: 1 },
    });
    expect(erlangC({ callsPerHour: 10, handleSeconds: Number.NaN }, 10, 20)).toMatchObject({
      problem: { code: 'out-of-range', input: 'handleSeconds' },
    });
    expect(erlangC(tenErlang, 11.5, 20)).toMatchObject({ problem: { code: 'not-whole', input: 'agents' } });
    expect(erlangA(tenErlang, 11, 20, 0)).toMatchObject({
      problem: { code: 'out-of-range', input: 'patienceSeconds' },
    });
  });
});

describe('Erlang A', () => {
  it('agrees with the published figures of pyworkforce: ten erlang, 14 agents, patience of five minutes', () => {
    const result = figures(erlangA(tenErlang, 14, 20, 300));
    expect(result.waitShare).toBeCloseTo(0.14526, 5);
    expect(result.abandonShare).toBeCloseTo(0.013984, 6);
    expect(result.occupancy).toBeCloseTo(0.704297, 6);
    expect(result.waitSeconds / 60).toBeCloseTo(0.069919, 6);
    expect(result.serviceLevel).toBeCloseTo(0.916792, 6);
  });

  it('agrees with the example of Mandelbaum and Zeltyn: 48 calls of a minute a minute, 50 agents, two minutes', () => {
    const work: Work = { callsPerHour: 2880, handleSeconds: 60 };
    const impatient = figures(erlangA(work, 50, 20, 120));
    expect(impatient.abandonShare).toBeCloseTo(0.031, 3);
    expect(impatient.waitSeconds).toBeCloseTo(3.7, 1);
    expect(impatient.occupancy).toBeCloseTo(0.93, 2);
    const patient = figures(erlangC(work, 50, 20));
    expect(patient.waitSeconds).toBeCloseTo(20.8, 1);
    expect(patient.occupancy).toBeCloseTo(0.96, 2);
  });

  it('becomes Erlang C when nobody hangs up', () => {
    // The longest patience that the calculator takes, against the shortest calls: a patience of 3,600 calls.
    const short: Work = { callsPerHour: 36_000, handleSeconds: 1 };
    const withPatience = figures(erlangA(short, 16, 0, 3600));
    const without = figures(erlangC(short, 16, 0));
    expect(withPatience.waitShare).toBeCloseTo(without.waitShare, 3);
    expect(withPatience.answerSeconds).toBeCloseTo(without.answerSeconds, 3);
    expect(withPatience.abandonShare).toBeLessThan(0.0001);
  });

  it('has an answer when far too few people are there', () => {
    const result = figures(erlangA({ callsPerHour: 100_000, handleSeconds: 60 }, 100, 30, 3600));
    // Nearly all the work beyond what a hundred people can do hangs up.
    expect(result.abandonShare).toBeCloseTo(1 - 100 / result.load, 3);
    expect(result.occupancy).toBeCloseTo(1, 6);
    expect(result.serviceLevel).toBeCloseTo(0, 6);
  });

  it('neither overflows nor hangs for two thousand agents', () => {
    const from = performance.now();
    for (const agents of [1, 100, 1900, 1990, 2000, 2010, 2100, 5000]) {
      for (const patienceSeconds of [1, 60, 3600]) {
        const result = figures(
          erlangA({ callsPerHour: 24_000, handleSeconds: 300 }, agents, 20, patienceSeconds),
        );
        for (const figure of Object.values(result)) expect(Number.isFinite(figure)).toBe(true);
      }
    }
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it('agrees with a direct solution of the Markov chain', () => {
    fc.assert(
      fc.property(
        smallWork,
        smallTeam,
        within,
        fc.integer({ min: 5, max: 1200 }),
        (work, agents, t, patience) => {
          const formula = figures(erlangA(work, agents, t, patience));
          const chain = solveChain(work, agents, t, patience);
          for (const name of Object.keys(chain) as (keyof typeof chain)[]) {
            expect(Math.abs(formula[name] - chain[name]), name).toBeLessThan(1e-6 * Math.max(1, chain[name]));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('whatever comes in', () => {
  it('keeps every share between 0 and 1', () => {
    fc.assert(
      fc.property(anyWork, anyTeam, within, patience, (work, agents, t, seconds) => {
        const results = [erlangA(work, agents, t, seconds), erlangC(work, agents, t)];
        for (const result of results) {
          if (!result.ok) {
            expect(result.problem.code).toBe('overload');
            continue;
          }
          const { waitShare, serviceLevel, abandonShare, occupancy, answerSeconds } = result.result;
          for (const share of [waitShare, serviceLevel, abandonShare, occupancy]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(answerSeconds).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gets no worse with one agent more', () => {
    fc.assert(
      fc.property(anyWork, anyTeam, within, patience, (work, agents, t, seconds) => {
        for (const model of [erlangC, (w: Work, n: number, s: number) => erlangA(w, n, s, seconds)]) {
          const fewer = model(work, agents, t);
          const more = model(work, agents + 1, t);
          if (!fewer.ok || !more.ok) continue;
          expect(more.result.serviceLevel).toBeGreaterThanOrEqual(fewer.result.serviceLevel - 1e-9);
          expect(more.result.waitShare).toBeLessThanOrEqual(fewer.result.waitShare + 1e-9);
          expect(more.result.abandonShare).toBeLessThanOrEqual(fewer.result.abandonShare + 1e-9);
          expect(more.result.occupancy).toBeLessThanOrEqual(fewer.result.occupancy + 1e-9);
        }
        expect(blockedShare(offeredLoad(work), agents + 1)).toBeLessThanOrEqual(
          blockedShare(offeredLoad(work), agents),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('puts Erlang A between Erlang B and Erlang C', () => {
    fc.assert(
      fc.property(anyWork, anyTeam, within, patience, (work, agents, t, seconds) => {
        const between = figures(erlangA(work, agents, t, seconds));
        expect(between.waitShare).toBeGreaterThanOrEqual(blockedShare(between.load, agents) - 1e-9);
        expect(between.abandonShare).toBeLessThanOrEqual(blockedShare(between.load, agents) + 1e-9);
        const patient = erlangC(work, agents, t);
        if (!patient.ok) return;
        expect(between.waitShare).toBeLessThanOrEqual(patient.result.waitShare + 1e-9);
        expect(between.waitSeconds).toBeLessThanOrEqual(patient.result.waitSeconds + 1e-6);
      }),
      { numRuns: 300 },
    );
  });
});

const smallWork = fc.record({
  callsPerHour: fc.integer({ min: 1, max: 300 }),
  handleSeconds: fc.integer({ min: 20, max: 600 }),
});
const smallTeam = fc.integer({ min: 1, max: 30 });
const anyWork = fc.record({
  callsPerHour: fc.integer({ min: 1, max: 30_000 }),
  handleSeconds: fc.integer({ min: 1, max: 3600 }),
});
const anyTeam = fc.integer({ min: 1, max: 2500 });
const within = fc.integer({ min: 0, max: 300 });
const patience = fc.integer({ min: 1, max: 3600 });

/**
 * The same queue by brute force. Chances of all states from the balance between neighbours; then the race between
 * answer, hanging up and time for a caller in each place of the queue, stepped by uniformisation.
 */
function solveChain(work: Work, agents: number, withinSeconds: number, patienceSeconds: number) {
  const arrival = work.callsPerHour / 3600;
  const service = 1 / work.handleSeconds;
  const hangUp = 1 / patienceSeconds;
  const queueLength = 220;
  const logs = [0];
  for (let state = 1; state <= agents + queueLength; state += 1) {
    const leave = Math.min(state, agents) * service + Math.max(0, state - agents) * hangUp;
    logs.push((logs[state - 1] ?? 0) + Math.log(arrival / leave));
  }
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chance = weights.map((weight) => weight / total);
  const waitShare = chance.slice(agents).reduce((sum, one) => sum + one, 0);
  const waiting = chance.reduce((sum, one, state) => sum + one * Math.max(0, state - agents), 0);
  const busy = chance.reduce((sum, one, state) => sum + one * Math.min(state, agents), 0);
  const abandonShare = (hangUp * waiting) / arrival;
  // `place[k]`: a caller with k people in front; `answered` and `gone` take what left the queue.
  const fastest = agents * service + (queueLength + 1) * hangUp;
  let place = chance.slice(agents);
  let answered = 1 - waitShare;
  let serviceLevel = 0;
  const steps = Math.ceil(fastest * withinSeconds + 12 * Math.sqrt(fastest * withinSeconds + 1) + 60);
  // In logs, since the chance of no step at all underflows for a long race.
  let logPoisson = -fastest * withinSeconds;
  for (let step = 0; step <= steps; step += 1) {
    serviceLevel += Math.exp(logPoisson) * answered;
    logPoisson += Math.log(fastest * withinSeconds || Number.MIN_VALUE) - Math.log(step + 1);
    const next = place.map((share, front) => {
      const forward = agents * service + front * hangUp;
      return share * (1 - (forward + hangUp) / fastest);
    });
    answered += ((place[0] ?? 0) * agents * service) / fastest;
    for (let front = 1; front < place.length; front += 1) {
      next[front - 1] =
        (next[front - 1] ?? 0) + ((place[front] ?? 0) * (agents * service + front * hangUp)) / fastest;
    }
    place = next;
  }
  return { waitShare, abandonShare, occupancy: busy / agents, waitSeconds: waiting / arrival, serviceLevel };
}
