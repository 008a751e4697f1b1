import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { technologyPush } from './technology-push.ts';

pitfallTester(test, technologyPush, {
  fires: {
    'the example of the catalogue': {
      patch: { systems: [{ id: 'y1', name: 'Voiceplatform', status: 'planned', motives: ['innovation'] }] },
      items: ['y1'],
    },
    'the wish came from a vendor, whatever the motives': {
      patch: {
        systems: [{ id: 'y1', status: 'pilot', requirementFrom: 'vendor', motives: ['customer_need'] }],
      },
      items: ['y1'],
    },
    'an initiative of kind system, after the systems': {
      patch: {
        initiatives: [{ id: 'i1', kind: 'system', motives: ['trend', 'cost_saving'] }],
        systems: [{ id: 'y1', status: 'planned', motives: ['vendor_offer'] }],
      },
      items: ['y1', 'i1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      systems: [
        { id: 'y1', name: 'Voiceplatform', status: 'planned', motives: ['innovation', 'employee_need'] },
      ],
    },
    'an existing system': {
      systems: [{ id: 'y1', status: 'existing', motives: ['innovation'], requirementFrom: 'technology' }],
    },
    'no motive yet': { systems: [{ id: 'y1', status: 'planned' }] },
    'another motive than technology': {
      systems: [{ id: 'y1', status: 'planned', motives: ['cost_saving'] }],
    },
    'an initiative of another kind': {
      initiatives: [{ id: 'i1', kind: 'channel', motives: ['innovation'] }],
    },
    'a rule that must be met': {
      initiatives: [{ id: 'i1', kind: 'system', motives: ['innovation', 'regulation'] }],
    },
    'a system without a status': {
      systems: [{ id: 'y1', motives: ['innovation'], requirementFrom: 'vendor' }],
    },
  },
});
