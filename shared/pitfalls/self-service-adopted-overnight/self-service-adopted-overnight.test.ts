import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { type Patch, pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { selfServiceAdoptedOvernight } from './self-service-adopted-overnight.ts';

pitfallTester(test, selfServiceAdoptedOvernight, {
  fires: {
    'thirty percent in eight months': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2027-09' }],
      },
      items: ['g1'],
    },
    'exactly the threshold, in exactly twelve months': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [{ id: 'g1', tags: ['revenue', 'digital_shift'], deflectionSharePct: 20, horizon: '2028-01' }],
      },
      items: ['g1'],
    },
    'sixty percent, of which half would be a major shift too': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 60, horizon: '2027-03' }],
      },
      items: ['g1'],
    },
    'before the start': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2026-10' }],
      },
      items: ['g1'],
    },
    'the step under it is no interim goal, or comes too late': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [
          { id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2027-09' },
          { id: 'g2', level: 'operational', parentId: 'g1', horizon: '2027-03' },
          { id: 'g3', level: 'interim', parentId: 'g1', horizon: '2027-09' },
          { id: 'g4', level: 'interim', parentId: 'g1' },
        ],
      },
      items: ['g1'],
    },
    'only the goal without a step': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [
          { id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2027-09' },
          { id: 'g2', tags: ['digital_shift'], deflectionSharePct: 25, horizon: '2027-12' },
          { id: 'g3', level: 'interim', parentId: 'g1', horizon: '2027-05' },
        ],
      },
      items: ['g2'],
    },
    'two goals at once': {
      patch: {
        meta: { startMonth: '2027-01' },
        goals: [
          { id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2027-09' },
          { id: 'g2', tags: ['digital_shift'], deflectionSharePct: 100, horizon: '2027-06' },
        ],
      },
      items: ['g1', 'g2'],
    },
  },
  staysQuiet: {
    'almost two years': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2028-12' }],
    },
    'thirteen months': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2028-02' }],
    },
    'a smaller share': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 19, horizon: '2027-09' }],
    },
    'the share is not filled in': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', tags: ['digital_shift'], horizon: '2027-09' }],
    },
    'the first month of the plan is not filled in': {
      goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2027-09' }],
    },
    'the horizon is not filled in': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30 }],
    },
    'fewer contacts, not digital': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', tags: ['call_reduction'], deflectionSharePct: 30, horizon: '2027-09' }],
    },
    'an interim goal comes first': {
      meta: { startMonth: '2027-01' },
      goals: [
        { id: 'g1', tags: ['digital_shift'], deflectionSharePct: 30, horizon: '2027-09' },
        { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2027-08' },
      ],
    },
  },
});

test('the first step is smaller than a major shift, halfway, with the departments of its goal', () => {
  const step = stepsTowards({ departmentIds: ['cs'], ownerDeptId: 'cs', horizon: '2027-09' });
  expect(step).toMatchObject([
    {
      add: 'goals',
      values: {
        level: 'interim',
        parentId: 'g1',
        horizon: '2027-05',
        deflectionSharePct: 10,
        departmentIds: ['cs'],
        ownerDeptId: 'cs',
        text: '10% van het livecontact is verschoven en we weten hoeveel klanten het echt zelf redden',
      },
    },
  ]);
});

test('without a month in between there is no first step to propose', () => {
  expect(stepsTowards({ horizon: '2027-02' })).toBeNull();
  expect(stepsTowards({ horizon: '2026-10' })).toBeNull();
});

test('a step that waits for its month is not doubled', () => {
  const waiting = { id: 'g2', level: 'interim', parentId: 'g1' };
  expect(stepsTowards({ horizon: '2027-09' }, waiting)).toBeNull();
});

function stepsTowards(goal: Patch, ...others: readonly Patch[]) {
  const strategy = strategyFromPatch({
    meta: { startMonth: '2027-01' },
    departments: [{ id: 'cs' }],
    goals: [{ id: 'g1', tags: ['digital_shift'], deflectionSharePct: 60, ...goal }, ...others],
  });
  return proposeFix({ pitfall: 'self-service-adopted-overnight', items: ['g1'] }, strategy);
}
