import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerWithoutSharedKnowledge } from './provider-without-shared-knowledge.ts';

pitfallTester(test, providerWithoutSharedKnowledge, {
  fires: {
    'a partner for part of the work stays out of the source': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid' }], knowledge: { providerAccess: false } },
      items: ['knowledge', 's1'],
    },
    'every partner, and not what we do ourselves': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced' },
          { id: 's2', choice: 'in_house' },
          { id: 's3', choice: 'hybrid' },
        ],
        knowledge: { providerAccess: false },
      },
      items: ['knowledge', 's1', 's3'],
    },
  },
  staysQuiet: {
    'the partner works in the same source': {
      sourcing: [{ id: 's1', choice: 'hybrid' }],
      knowledge: { providerAccess: true },
    },
    'access is not discussed': { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'hybrid' }] },
    'everything stays in-house': {
      sourcing: [{ id: 's1', choice: 'in_house' }],
      knowledge: { providerAccess: false },
    },
    'nothing is decided': {
      sourcing: [{ id: 's1', choice: 'undecided' }, { id: 's2' }],
      knowledge: { providerAccess: false },
    },
  },
});
