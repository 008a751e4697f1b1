import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { createConsistencyFollower, inconsistenciesIn } from './inconsistencies.ts';

type Patch = Readonly<Record<string, unknown>>;
const pathsIn = (patch: Patch) => inconsistenciesIn(strategyFromPatch(patch)).map(({ path }) => path);
const goals = (...items: Patch[]) => ({ goals: items });
const strategic = { id: 'g1', level: 'strategic', text: 'Ver', horizon: '2028-06' };
const step = { id: 'g2', level: 'interim', text: 'Stap', parentId: 'g1', horizon: '2027-06' };
const initiative = (id: string, more: Patch = {}) => ({ id, name: id, ...more });

describe.each<[string, Patch, readonly string[]]>([
  ['an interim goal without a goal', goals(strategic, { ...step, parentId: null }), ['goals.g2.parentId']],
  [
    'an interim goal under an interim goal',
    goals(strategic, step, { ...step, id: 'g3', parentId: 'g2' }),
    ['goals.g3.parentId'],
  ],
  [
    'a strategic goal under another',
    goals(strategic, { ...strategic, id: 'g2', parentId: 'g1' }),
    ['goals.g2.parentId'],
  ],
  ['an interim goal after its goal', goals(strategic, { ...step, horizon: '2028-07' }), ['goals.g2.horizon']],
  ['a goal before the plan', { meta: { startMonth: '2028-07' }, goals: [strategic] }, ['goals.g1.horizon']],
  [
    'shares above 100',
    { customerTypes: [{ id: 't1', sharePct: 70 }, { id: 't2', sharePct: 40 }, { id: 't3' }] },
    ['customerTypes.t1.sharePct', 'customerTypes.t2.sharePct'],
  ],
  [
    'all shares together below 100',
    {
      customerTypes: [
        { id: 't1', sharePct: 70 },
        { id: 't2', sharePct: 20 },
      ],
    },
    ['customerTypes.t1.sharePct', 'customerTypes.t2.sharePct'],
  ],
  [
    'reasons that count more than a year',
    {
      profile: { contactsPerYear: 1000 },
      contactReasons: [
        { id: 'r1', volumePerYear: 900 },
        { id: 'r2', volumePerYear: 200 },
      ],
    },
    ['profile.contactsPerYear'],
  ],
  [
    'channels that count more than a year',
    { profile: { contactsPerYear: 1000 }, channels: [{ id: 'c1', volumePerYear: 1200 }] },
    ['profile.contactsPerYear'],
  ],
  [
    'an NPS that has to fall',
    { kpis: [{ id: 'k1', kind: 'nps', baseline: 20, target: 10 }] },
    ['kpis.k1.target'],
  ],
  [
    'a waiting time that has to rise',
    { kpis: [{ id: 'k1', kind: 'waiting_time', baseline: 60, target: 90 }] },
    ['kpis.k1.target'],
  ],
  [
    'closing before opening',
    { channels: [{ id: 'c1', openFrom: '17:00', openTo: '09:00' }] },
    ['channels.c1.openTo'],
  ],
  [
    'open for no time at all',
    { channels: [{ id: 'c1', openFrom: '09:00', openTo: '09:00' }] },
    ['channels.c1.openTo'],
  ],
  [
    'a circle of two',
    { initiatives: [initiative('i1', { dependsOnIds: ['i2'] }), initiative('i2', { dependsOnIds: ['i1'] })] },
    ['initiatives.i1.dependsOnIds', 'initiatives.i2.dependsOnIds'],
  ],
  [
    'a circle of three with a tail',
    {
      initiatives: [
        initiative('i0', { dependsOnIds: ['i1'] }),
        initiative('i1', { dependsOnIds: ['i2'] }),
        initiative('i2', { dependsOnIds: ['i3'] }),
        initiative('i3', { dependsOnIds: ['i1'] }),
      ],
    },
    ['initiatives.i1.dependsOnIds', 'initiatives.i2.dependsOnIds', 'initiatives.i3.dependsOnIds'],
  ],
  [
    'waiting for itself',
    { initiatives: [initiative('i1', { dependsOnIds: ['i1'] })] },
    ['initiatives.i1.dependsOnIds'],
  ],
  [
    'an end before the start',
    { initiatives: [initiative('i1', { start: '2027-05', end: '2027-04' })] },
    ['initiatives.i1.end'],
  ],
  [
    'a start before what it waits for',
    {
      initiatives: [
        initiative('i1', { start: '2027-04', end: '2027-06' }),
        initiative('i2', { start: '2027-03', dependsOnIds: ['i1'] }),
      ],
    },
    ['initiatives.i2.start'],
  ],
])('%s', (_, patch, paths) => {
  test('is told at its field, in both languages', () => {
    expect(pathsIn(patch)).toEqual(paths);
    for (const { text } of inconsistenciesIn(strategyFromPatch(patch))) {
      expect(text.nl).toMatch(/^[A-Z].*[.?]$/);
      expect(text.en).toMatch(/^[A-Z].*[.?]$/);
      expect(text.nl).not.toBe(text.en);
    }
  });
});

test.each<[string, Patch]>([
  ['an empty strategy', {}],
  ['a chain that holds', goals(strategic, step)],
  ['a step in the month of its goal', goals(strategic, { ...step, horizon: '2028-06' })],
  ['an interim goal that was only just added', goals(strategic, { id: 'g2', level: 'interim' })],
  ['an interim goal while there is no strategic goal', goals({ ...step, parentId: null })],
  [
    'an operational goal under an interim goal',
    goals(strategic, step, { id: 'g3', level: 'operational', text: 'x', parentId: 'g2' }),
  ],
  [
    'shares that add up but for rounding',
    {
      customerTypes: [
        { id: 't1', sharePct: 33.3 },
        { id: 't2', sharePct: 33.3 },
        { id: 't3', sharePct: 33.3 },
      ],
    },
  ],
  ['shares of which some are still open', { customerTypes: [{ id: 't1', sharePct: 30 }, { id: 't2' }] }],
  ['one type with a share of its own', { customerTypes: [{ id: 't1', sharePct: 30 }] }],
  [
    'volumes within the year',
    { profile: { contactsPerYear: 1000 }, contactReasons: [{ id: 'r1', volumePerYear: 1005 }] },
  ],
  ['a target equal to today', { kpis: [{ id: 'k1', kind: 'nps', baseline: 20, target: 20 }] }],
  ['a lower waiting time', { kpis: [{ id: 'k1', kind: 'waiting_time', baseline: 90, target: 60 }] }],
  [
    'an occupancy that falls: there is no better',
    { kpis: [{ id: 'k1', kind: 'occupancy', baseline: 90, target: 82 }] },
  ],
  ['open until the end of the day', { channels: [{ id: 'c1', openFrom: '00:00', openTo: '24:00' }] }],
  [
    'a diamond of dependencies',
    {
      initiatives: [
        initiative('i1', { dependsOnIds: ['i2', 'i3'] }),
        initiative('i2', { dependsOnIds: ['i4'] }),
        initiative('i3', { dependsOnIds: ['i4'] }),
        initiative('i4'),
      ],
    },
  ],
])('%s contradicts nothing', (_, patch) => {
  expect(pathsIn(patch)).toEqual([]);
});

test('on any strategy they are told at fields that exist, and following finds what a fresh look finds', () => {
  const follower = createConsistencyFollower();
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      const found = inconsistenciesIn(strategy);
      for (const { path } of found) expect(parsePath(path)?.schema, path).toBeDefined();
      expect([...follower.byPath(strategy).values()].flat().length).toBe(found.length);
    }),
    { numRuns: 60 },
  );
});

test('an edit elsewhere gives the same map', () => {
  const follower = createConsistencyFollower();
  const strategy = strategyFromPatch(goals(strategic, { ...step, horizon: '2028-07' }));
  const before = follower.byPath(strategy);
  expect(before.size).toBe(1);
  expect(follower.byPath({ ...strategy, people: { ...strategy.people, employerStory: 'x' } })).toBe(before);
});
