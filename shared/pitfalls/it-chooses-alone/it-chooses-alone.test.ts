import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { itChoosesAlone } from './it-chooses-alone.ts';

pitfallTester(test, itChoosesAlone, {
  fires: {
    'the example of the catalogue: IT chooses': {
      patch: {
        departments: [{ id: 'it', kind: 'it' }],
        systems: [{ id: 'y1', status: 'planned', agentFacing: true, selectedByDeptIds: ['it'] }],
      },
      items: ['y1'],
    },
    'IT with procurement, agents perhaps, and customer service could join': {
      patch: {
        departments: [
          { id: 'it', kind: 'it' },
          { id: 'pu', kind: 'procurement' },
          { id: 'cs', kind: 'customer_service' },
        ],
        systems: [
          { id: 'y1', status: 'pilot', selectedByDeptIds: ['it', 'pu'] },
          { id: 'y2', status: 'planned', selectedByDeptIds: ['it', 'cs'] },
        ],
      },
      items: ['y1'],
    },
    'the other department no longer exists': {
      patch: {
        departments: [
          { id: 'it', kind: 'it' },
          { id: 'cs', kind: 'customer_service' },
        ],
        systems: [{ id: 'y1', status: 'planned', selectedByDeptIds: ['it', 'gone'] }],
      },
      items: ['y1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: customer service takes part': {
      departments: [
        { id: 'it', kind: 'it' },
        { id: 'cs', kind: 'customer_service' },
      ],
      systems: [{ id: 'y1', status: 'planned', agentFacing: true, selectedByDeptIds: ['it', 'cs'] }],
    },
    'a department without a kind takes part': {
      departments: [{ id: 'it', kind: 'it' }, { id: 'd' }],
      systems: [{ id: 'y1', status: 'planned', agentFacing: true, selectedByDeptIds: ['it', 'd'] }],
    },
    'agents do not work with it': {
      departments: [
        { id: 'it', kind: 'it' },
        { id: 'cs', kind: 'customer_service' },
      ],
      systems: [{ id: 'y1', status: 'planned', agentFacing: false, selectedByDeptIds: ['it'] }],
    },
    'nobody is filled in': {
      departments: [
        { id: 'it', kind: 'it' },
        { id: 'cs', kind: 'customer_service' },
      ],
      systems: [{ id: 'y1', status: 'planned', agentFacing: true }],
    },
    'all who are filled in no longer exist': {
      departments: [
        { id: 'it', kind: 'it' },
        { id: 'cs', kind: 'customer_service' },
      ],
      systems: [{ id: 'y1', status: 'planned', agentFacing: true, selectedByDeptIds: ['gone'] }],
    },
    'the system is already there': {
      departments: [
        { id: 'it', kind: 'it' },
        { id: 'cs', kind: 'customer_service' },
      ],
      systems: [{ id: 'y1', status: 'existing', agentFacing: true, selectedByDeptIds: ['it'] }],
    },
  },
});
