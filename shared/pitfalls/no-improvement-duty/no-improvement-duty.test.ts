import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noImprovementDuty } from './no-improvement-duty.ts';

pitfallTester(test, noImprovementDuty, {
  fires: {
    'all work goes to a provider without the duty': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { improvementDuty: false } }] },
      items: ['s1'],
    },
    'part of the work, and only those decisions': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'hybrid', contract: { improvementDuty: false } },
          { id: 's2', choice: 'outsourced', contract: { improvementDuty: true } },
          { id: 's3', choice: 'in_house', contract: { improvementDuty: false } },
          { id: 's4', choice: 'outsourced', contract: { improvementDuty: false } },
        ],
      },
      items: ['s1', 's4'],
    },
  },
  staysQuiet: {
    'the duty is in the contract': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { improvementDuty: true } }],
    },
    'the duty was not discussed': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { termMonths: 36 } }],
    },
    'the work stays in-house': {
      sourcing: [{ id: 's1', choice: 'in_house', contract: { improvementDuty: false } }],
    },
    'not decided yet': {
      sourcing: [
        { id: 's1', choice: 'undecided', contract: { improvementDuty: false } },
        { id: 's2', contract: { improvementDuty: false } },
      ],
    },
  },
});
