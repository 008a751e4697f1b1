import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { strategyNotLinked } from './strategy-not-linked.ts';

pitfallTester(test, strategyNotLinked, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        orgGoals: [{ id: 'o1', text: 'Marge op peil' }],
        goals: [{ id: 'g1', level: 'strategic' }],
      },
      items: ['g1'],
    },
    'only the strategic goals without a link': {
      patch: {
        themes: [{ id: 'service-and-channels', status: 'agreed' }],
        orgGoals: [
          { id: 'o1', text: 'Behoud' },
          { id: 'o2', text: 'Marge' },
        ],
        goals: [
          { id: 'g1', level: 'strategic', orgGoalId: 'o2' },
          { id: 'g2', level: 'strategic' },
          { id: 'g3', level: 'interim' },
        ],
      },
      items: ['g2'],
    },
    'the goals that were named no longer exist': {
      patch: {
        meta: { stage: 'agreed' },
        orgGoals: [{ id: 'o1', text: 'Behoud' }],
        ambition: { orgGoalIds: ['gone'] },
        goals: [{ id: 'g1', level: 'strategic', orgGoalId: 'gone' }],
      },
      items: ['g1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      orgGoals: [{ id: 'o1', text: 'Marge op peil' }],
      goals: [{ id: 'g1', level: 'strategic', orgGoalId: 'o1' }],
    },
    'the ambition as a whole is linked': {
      meta: { stage: 'test' },
      orgGoals: [{ id: 'o1', text: 'Behoud' }],
      ambition: { orgGoalIds: ['o1'] },
      goals: [{ id: 'g1', level: 'strategic' }],
    },
    'no goal of the organisation is on the board': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'strategic' }],
    },
    'goals of another level need no link': {
      meta: { stage: 'test' },
      orgGoals: [{ id: 'o1', text: 'Behoud' }],
      goals: [{ id: 'g1', level: 'interim' }, { id: 'g2' }],
    },
    'the theme is not ripe': {
      meta: { stage: 'shape' },
      orgGoals: [{ id: 'o1', text: 'Behoud' }],
      goals: [{ id: 'g1', level: 'strategic' }],
    },
  },
});

test('with two goals of the organisation the group has to choose', () => {
  const strategy = strategyFromPatch({
    orgGoals: [{ id: 'o1' }, { id: 'o2' }],
    goals: [{ id: 'g1', level: 'strategic' }],
  });
  expect(proposeFix({ pitfall: strategyNotLinked.id, items: ['g1'] }, strategy)).toBeNull();
});
