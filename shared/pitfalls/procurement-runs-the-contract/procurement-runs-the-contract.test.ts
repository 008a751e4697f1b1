import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { procurementRunsTheContract } from './procurement-runs-the-contract.ts';

pitfallTester(test, procurementRunsTheContract, {
  fires: {
    'the example of the catalogue': {
      patch: {
        departments: [{ id: 'in', kind: 'procurement' }],
        sourcing: [{ id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['in'] } }],
      },
      items: ['s1'],
    },
    'customer service exists but is not at the table': {
      patch: {
        departments: [
          { id: 'in', kind: 'procurement' },
          { id: 'fin', kind: 'finance' },
          { id: 'cs', kind: 'customer_service' },
        ],
        sourcing: [{ id: 's1', choice: 'hybrid', selection: { negotiatedBy: ['in', 'fin'] } }],
      },
      items: ['s1'],
    },
    'only the decisions without customer service, whatever the order of the file': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'in', kind: 'procurement' },
        ],
        sourcing: [
          { id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['cs', 'in'] } },
          { id: 's2', choice: 'outsourced', selection: { negotiatedBy: ['in'] } },
          { id: 's3', choice: 'hybrid', selection: { negotiatedBy: ['in'] } },
        ],
      },
      items: ['s2', 's3'],
    },
    'customer service was at the table but has left the board': {
      patch: {
        departments: [{ id: 'in', kind: 'procurement' }],
        sourcing: [{ id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['in', 'gone'] } }],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      departments: [
        { id: 'in', kind: 'procurement' },
        { id: 'cs', kind: 'customer_service' },
      ],
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['in', 'cs'] } }],
    },
    'the work stays in house': {
      departments: [{ id: 'in', kind: 'procurement' }],
      sourcing: [
        { id: 's1', choice: 'in_house', selection: { negotiatedBy: ['in'] } },
        { id: 's2', selection: { negotiatedBy: ['in'] } },
      ],
    },
    'nobody was named': {
      departments: [{ id: 'in', kind: 'procurement' }],
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'procurement is not at the table': {
      departments: [
        { id: 'in', kind: 'procurement' },
        { id: 'fin', kind: 'finance' },
      ],
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['fin'] } }],
    },
    'a department whose kind is unknown is not procurement': {
      departments: [{ id: 'x', name: 'Inkoop' }],
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['x'] } }],
    },
  },
});

test('with two customer service departments it is for the group to say which one sits down', () => {
  const strategy = strategyFromPatch({
    departments: [
      { id: 'in', kind: 'procurement' },
      { id: 'cs', kind: 'customer_service' },
      { id: 'cs2', kind: 'customer_service' },
    ],
    sourcing: [{ id: 's1', choice: 'outsourced', selection: { negotiatedBy: ['in'] } }],
  });
  expect(proposeFix({ pitfall: procurementRunsTheContract.id, items: ['s1'] }, strategy)).toBeNull();
});
