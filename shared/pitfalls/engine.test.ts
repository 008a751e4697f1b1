import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { createFindingsEngine, findingsOf } from './engine.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Patch } from './pitfall-tester.ts';

const payPerCall = { id: 's1', choice: 'outsourced', contract: { payBasis: 'per_contact' } };
const distantGoal: Patch = {
  meta: { stage: 'test', startMonth: '2027-01' },
  goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
};

function idsIn(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.pitfall);
}

function only(pitfall: string, strategy: Strategy, today?: string): Finding {
  const found = findingsOf(strategy, { today }).find((finding) => finding.pitfall === pitfall);
  if (!found) throw new Error(`${pitfall} did not fire.`);
  return found;
}

describe('an empty strategy', () => {
  test('has no findings while it is being explored or shaped', () => {
    expect(findingsOf(strategyFromPatch({}))).toEqual([]);
    expect(findingsOf(strategyFromPatch({ meta: { stage: 'shape' } }))).toEqual([]);
  });

  test('is told once it is tested what every strategy needs, and nothing else, the reserve included', () => {
    expect(idsIn(findingsOf(strategyFromPatch({ meta: { stage: 'test' } }), { profile: 'all' }))).toEqual([
      'splendid-isolation',
      'vision-gap',
      'knowledge-without-owner',
      'feedback-without-owner',
      'nothing-ruled-out',
      'strategy-never-reviewed',
    ]);
  });
});

test('the twelve come first, then risks, warnings and hints, each in the order of the catalogue', () => {
  const strategy = strategyFromPatch({
    goals: [{ id: 'g1', motives: ['trend'] }],
    channels: [{ id: 'c1', kind: 'phone', status: 'existing', tariff: 'premium_rate' }],
    profile: { market: 'b2c' },
    sourcing: [
      {
        ...payPerCall,
        reasons: ['cost'],
        contract: { payBasis: 'per_contact', volumeBonus: true, termMonths: 12 },
      },
    ],
  });
  const found = findingsOf(strategy);
  expect(found.map(({ pitfall, severity }) => [pitfall, severity])).toEqual([
    ['pay-per-call', 'risk'],
    ['outsourcing-for-cost-only', 'risk'],
    ['contract-rewards-volume', 'risk'],
    ['contract-too-short', 'risk'],
    ['premium-rate-service-line', 'risk'],
    ['trend-following', 'warning'],
  ]);
});

test('the reserve is looked for only when it is asked for, and a switched-off pitfall never', () => {
  const patch = { collaboration: { steering: 'silos' }, sourcing: [payPerCall] };
  expect(idsIn(findingsOf(strategyFromPatch(patch)))).toEqual(['pay-per-call']);
  const all = ['pay-per-call', 'outsourcing-before-centralising'];
  expect(idsIn(findingsOf(strategyFromPatch(patch), { profile: 'all' }))).toEqual(all);
  const asks = strategyFromPatch({ ...patch, checks: { profile: 'all' } });
  expect(idsIn(findingsOf(asks))).toEqual(all);
  expect(idsIn(findingsOf(asks, { profile: 'core' }))).toEqual(['pay-per-call']);
  const off = { 'pay-per-call': { reason: 'Loopt af.' } };
  expect(idsIn(findingsOf(strategyFromPatch({ ...patch, checks: { switchedOff: off } })))).toEqual([]);
});

test('evidence holds path and value, and a fact that is missing is null', () => {
  expect(only('goal-without-interim', strategyFromPatch(distantGoal)).evidence).toEqual([
    { path: 'goals.g1.level', value: 'strategic' },
    { path: 'goals.g1.horizon', value: '2029-12' },
    { path: 'meta.startMonth', value: '2027-01' },
  ]);
  const weak = strategyFromPatch({ meta: { stage: 'test' }, profile: { businessModel: 'platform' } });
  expect(only('weak-spot-without-plan', weak).evidence).toEqual([
    { path: 'profile.businessModel', value: 'platform' },
    { path: 'modelWeaknesses', value: null },
  ]);
});

test('a facilitator may move a threshold', () => {
  const moved = (interimAfter: number) =>
    idsIn(findingsOf(strategyFromPatch({ ...distantGoal, checks: { thresholds: { interimAfter } } })));
  expect(moved(36)).not.toContain('goal-without-interim');
  expect(moved(34)).toContain('goal-without-interim');
  // Out of range: the usual number holds.
  expect(moved(5000)).toContain('goal-without-interim');
});

describe('accepting', () => {
  const strategy = strategyFromPatch({ sourcing: [payPerCall] });
  const { fingerprint } = only('pay-per-call', strategy);
  const accept = (more: Patch = {}) => ({
    id: 'a1',
    pitfall: 'pay-per-call',
    fingerprint,
    reasonClass: 'known',
    reason: 'Loopt af in juni.',
    by: 'Rachid',
    at: '2027-01-04T10:00:00Z',
    ...more,
  });
  const withAcceptances = (...acceptances: Patch[]) =>
    strategyFromPatch({ sourcing: [payPerCall], acceptances });

  test('an acceptance of these facts holds, whatever happens elsewhere', () => {
    const accepted = strategyFromPatch({
      meta: { stage: 'agreed', title: 'Later' },
      sourcing: [
        { id: 's0', choice: 'in_house' },
        { ...payPerCall, partnerName: 'B' },
      ],
      acceptances: [accept()],
    });
    expect(only('pay-per-call', accepted).accepted?.reason).toBe('Loopt af in juni.');
  });

  test('other facts open it again and tell what was said before', () => {
    const changed = strategyFromPatch({
      sourcing: [{ ...payPerCall, choice: 'hybrid' }],
      acceptances: [accept()],
    });
    expect(only('pay-per-call', changed)).toMatchObject({ accepted: null, acceptedBefore: { id: 'a1' } });
  });

  test('an acceptance of another pitfall says nothing', () => {
    const other = withAcceptances(accept({ pitfall: 'technology-push' }));
    expect(only('pay-per-call', other)).toMatchObject({ accepted: null, acceptedBefore: null });
  });

  test('it holds up to and including its last day, and without a day to compare always', () => {
    const temporary = withAcceptances(accept({ reasonClass: 'temporary', until: '2027-06-30' }));
    expect(only('pay-per-call', temporary, '2027-06-30').accepted?.id).toBe('a1');
    expect(only('pay-per-call', temporary).accepted?.id).toBe('a1');
    expect(only('pay-per-call', temporary, '2027-07-01')).toMatchObject({
      accepted: null,
      acceptedBefore: { id: 'a1' },
    });
  });

  test('of two acceptances the latest counts', () => {
    const twice = withAcceptances(
      accept({ id: 'a2', at: '2027-02-01T10:00:00+01:00' }),
      accept({ id: 'a1', at: '2027-01-31T10:00:00Z' }),
    );
    expect(only('pay-per-call', twice).accepted?.id).toBe('a2');
  });
});

describe('the fingerprint', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
  const facts = fc.uniqueArray(fc.record({ path: fc.string(), value }), { selector: ({ path }) => path });

  test('does not depend on the order of facts', () => {
    fc.assert(
      fc.property(facts, (evidence) => {
        expect(fingerprintOf([...evidence].reverse())).toBe(fingerprintOf(evidence));
      }),
    );
  });

  test('is 64 hexadecimal digits, and differs when a value does', () => {
    const print = fingerprintOf([{ path: 'a.b', value: ['x', 'y'] }]);
    expect(print).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintOf([{ path: 'a.b', value: ['y', 'x'] }])).toBe(print);
    expect(fingerprintOf([{ path: 'a.b', value: ['x'] }])).not.toBe(print);
  });

  test('takes unanswered for one thing', () => {
    const prints = [null, '', ' ', []].map((empty) => fingerprintOf([{ path: 'a.b', value: empty }]));
    expect(new Set(prints).size).toBe(1);
  });
});

describe('from snapshot to snapshot', () => {
  const start = strategyFromPatch({ sourcing: [payPerCall] });

  test('nothing that changed elsewhere makes a new list', () => {
    const engine = createFindingsEngine();
    const first = engine.findingsOf(start);
    const typed = { ...start, meta: { ...start.meta, title: 'Nieuw' }, systems: [...start.systems] };
    expect(engine.findingsOf(typed)).toBe(first);
  });

  test('a finding stays the same object while others come and go', () => {
    const engine = createFindingsEngine();
    const [before] = engine.findingsOf(start);
    const { meta, goals } = strategyFromPatch(distantGoal);
    const later = engine.findingsOf({ ...start, meta, goals });
    expect(later.length).toBeGreaterThan(3);
    expect(later).toContain(before);
    expect(engine.findingsOf(start)).toEqual([before]);
  });

  test('any walk through snapshots ends where a fresh look begins', () => {
    const patches: readonly Patch[] = [
      {},
      distantGoal,
      { sourcing: [payPerCall] },
      { ...distantGoal, departments: [{ id: 'it', kind: 'it' }] },
      { meta: { stage: 'test' }, themes: [{ id: 'collaboration', status: 'agreed' }] },
      { sourcing: [payPerCall], checks: { switchedOff: { 'pay-per-call': { reason: 'x' } } } },
      { ...distantGoal, checks: { profile: 'all', thresholds: { interimAfter: 36 } } },
      {
        channels: [
          { id: 'c1', status: 'existing' },
          { id: 'c2', status: 'planned', sharesHistory: false },
        ],
      },
    ];
    const strategies = patches.map((patch) => strategyFromPatch(patch));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...strategies), { minLength: 1 }), (walk) => {
        const engine = createFindingsEngine();
        const seen = walk.map((strategy) => engine.findingsOf(strategy));
        expect(seen).toEqual(walk.map((strategy) => findingsOf(strategy)));
      }),
    );
  });
});
