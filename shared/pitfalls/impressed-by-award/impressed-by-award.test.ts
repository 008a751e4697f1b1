import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { impressedByAward } from './impressed-by-award.ts';

pitfallTester(test, impressedByAward, {
  fires: {
    'nobody knows who sat on the jury': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', selection: { awardCounted: true } }] },
      items: ['s1'],
    },
    'the jury was not independent': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'hybrid', selection: { awardCounted: true, awardIndependent: false } },
        ],
      },
      items: ['s1'],
    },
    'each such decision': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', selection: { awardCounted: true } },
          { id: 's2', choice: 'outsourced', selection: { awardCounted: false } },
          { id: 's3', choice: 'hybrid', selection: { awardCounted: true } },
        ],
      },
      items: ['s1', 's3'],
    },
  },
  staysQuiet: {
    'an independent jury': {
      sourcing: [
        { id: 's1', choice: 'outsourced', selection: { awardCounted: true, awardIndependent: true } },
      ],
    },
    'the award did not count': {
      sourcing: [
        { id: 's1', choice: 'outsourced', selection: { awardCounted: false, awardIndependent: false } },
      ],
    },
    'nobody said whether an award counted': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { awardIndependent: false } }],
    },
    'not decided yet': { sourcing: [{ id: 's1', choice: 'undecided', selection: { awardCounted: true } }] },
  },
});
