import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noSharedGoal } from './no-shared-goal.ts';

pitfallTester(test, noSharedGoal, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'cs', kind: 'customer_service' }],
        goals: [
          { id: 'g1', level: 'strategic', departmentIds: ['cs'] },
          { id: 'g2', level: 'strategic' },
        ],
      },
      items: ['g1', 'g2'],
    },
    'two departments, each with a goal of its own; other levels do not count': {
      patch: {
        themes: [{ id: 'collaboration', status: 'agreed' }],
        departments: [{ id: 'cs' }, { id: 'mk' }],
        goals: [
          { id: 'g2', level: 'strategic', departmentIds: ['mk'] },
          { id: 'g3', level: 'interim', departmentIds: ['cs', 'mk'] },
          { id: 'g1', level: 'strategic', departmentIds: ['cs'] },
        ],
      },
      items: ['g2', 'g1'],
    },
    'the second department has left the board': {
      patch: {
        meta: { stage: 'agreed' },
        departments: [{ id: 'cs' }],
        goals: [
          { id: 'g1', level: 'strategic', departmentIds: ['cs', 'gone'] },
          { id: 'g2', level: 'strategic', departmentIds: ['cs'] },
        ],
      },
      items: ['g1', 'g2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      goals: [
        { id: 'g1', level: 'strategic', departmentIds: ['cs', 'mk'] },
        { id: 'g2', level: 'strategic' },
      ],
    },
    'a single strategic goal': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs' }],
      goals: [
        { id: 'g1', level: 'strategic', departmentIds: ['cs'] },
        { id: 'g2', level: 'operational' },
        { id: 'g3' },
      ],
    },
    'the theme is not ripe': {
      meta: { stage: 'shape' },
      themes: [{ id: 'position', status: 'agreed' }],
      goals: [
        { id: 'g1', level: 'strategic' },
        { id: 'g2', level: 'strategic' },
      ],
    },
  },
});
