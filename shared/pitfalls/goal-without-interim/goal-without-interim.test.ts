import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { goalWithoutInterim } from './goal-without-interim.ts';

pitfallTester(test, goalWithoutInterim, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
      },
      items: ['g1'],
    },
    'thirteen months away, with the roadmap agreed': {
      patch: {
        meta: { startMonth: '2027-01' },
        blocks: [{ id: 'roadmap', status: 'agreed' }],
        goals: [{ id: 'g1', level: 'strategic', horizon: '2028-02' }],
      },
      items: ['g1'],
    },
    'an interim goal without a month': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'interim', parentId: 'g1' },
        ],
      },
      items: ['g1'],
    },
    'an interim goal in the same month': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2029-12' },
        ],
      },
      items: ['g1'],
    },
    'an operational goal is no interim goal': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'operational', parentId: 'g1', horizon: '2027-06' },
        ],
      },
      items: ['g1'],
    },
    'the interim goal leads to another goal': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'strategic', horizon: '2029-06' },
          { id: 'g3', level: 'interim', parentId: 'g2', horizon: '2027-06' },
        ],
      },
      items: ['g1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [
        { id: 'g1', level: 'strategic', horizon: '2029-12' },
        { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2027-09' },
      ],
    },
    'exactly twelve months away': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2028-01' }],
    },
    'the roadmap is not ripe': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
    },
    'no first month': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
    },
    'no horizon': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic' }],
    },
    'a distant interim goal of its own': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'interim', horizon: '2029-12' }],
    },
    'a goal in the past': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2025-12' }],
    },
  },
});

function proposalFor(...goals: readonly object[]) {
  const meta = { startMonth: '2027-01', language: 'nl' };
  const strategy = strategyFromPatch({
    meta,
    departments: [{ id: 'cs' }],
    goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12', ownerDeptId: 'cs' }, ...goals],
  });
  return proposeFix({ pitfall: 'goal-without-interim', items: ['g1'] }, strategy);
}

test('the fix adds the basics within a year, with the owner of the goal', () => {
  expect(proposalFor()).toMatchObject([
    {
      add: 'goals',
      values: {
        text: 'De basis op orde',
        level: 'interim',
        parentId: 'g1',
        horizon: '2028-01',
        tags: ['basics_in_order'],
        ownerDeptId: 'cs',
      },
    },
  ]);
});

test('to a goal less than two years away the step comes halfway', () => {
  const strategy = strategyFromPatch({
    meta: { startMonth: '2027-01' },
    goals: [{ id: 'g1', level: 'strategic', horizon: '2028-05' }],
  });
  expect(proposeFix({ pitfall: 'goal-without-interim', items: ['g1'] }, strategy)).toMatchObject([
    { add: 'goals', values: { horizon: '2027-09' } },
  ]);
});

test('a step that waits for a month gets it, instead of a second step', () => {
  const waiting = { id: 'g2', level: 'interim', parentId: 'g1' };
  expect(proposalFor(waiting)).toEqual([{ set: 'goals.g2.horizon', value: '2028-01' }]);
  expect(proposalFor(waiting, { ...waiting, id: 'g3' })).toBeNull();
});

test('a step that comes too late does not stand in the way of one that comes first', () => {
  const late = { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2030-01' };
  expect(proposalFor(late)).toMatchObject([{ add: 'goals', values: { horizon: '2028-01' } }]);
});

test('without a first month there is no halfway', () => {
  const strategy = strategyFromPatch({ goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }] });
  expect(proposeFix({ pitfall: 'goal-without-interim', items: ['g1'] }, strategy)).toBeNull();
});
