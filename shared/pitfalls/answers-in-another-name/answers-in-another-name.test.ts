import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { answersInAnotherName } from './answers-in-another-name.ts';

pitfallTester(test, answersInAnotherName, {
  fires: {
    'the example of the catalogue: the provider uses its own name': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { clientName: false } }] },
      items: ['s1'],
    },
    'part of the work, and only the decision with a no': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'hybrid', contract: { clientName: false } },
          { id: 's2', choice: 'outsourced', contract: { clientName: true } },
        ],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: the provider answers in our name': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { clientName: true } }],
    },
    'not discussed is not a no': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { termMonths: 36 } }],
    },
    'the work stays in-house': {
      sourcing: [{ id: 's1', choice: 'in_house', contract: { clientName: false } }],
    },
  },
});
