import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { payPerCall } from './pay-per-call.ts';

pitfallTester(test, payPerCall, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { payBasis: 'per_contact' } }] },
      items: ['s1'],
    },
    'part of the work, and only that decision': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'in_house', contract: { payBasis: 'per_contact' } },
          { id: 's2', choice: 'hybrid', contract: { payBasis: 'per_contact' } },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { payBasis: 'per_resolution' } }],
    },
    'the work stays in-house': {
      sourcing: [{ id: 's1', choice: 'in_house', contract: { payBasis: 'per_contact' } }],
    },
    'not decided yet': {
      sourcing: [{ id: 's1', choice: 'undecided', contract: { payBasis: 'per_contact' } }],
    },
    'no choice yet': { sourcing: [{ id: 's1', contract: { payBasis: 'per_contact' } }] },
    'a basis not filled in': { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'a mixed basis': { sourcing: [{ id: 's1', choice: 'outsourced', contract: { payBasis: 'mixed' } }] },
  },
});
