import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerYouWouldNotRecommend } from './provider-you-would-not-recommend.ts';

pitfallTester(test, providerYouWouldNotRecommend, {
  fires: {
    'the example of the catalogue: nothing on the roadmap': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid', wouldRecommend: false }] },
      items: ['s1'],
    },
    'an initiative of another kind changes nothing': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', wouldRecommend: false },
          { id: 's2', choice: 'outsourced', wouldRecommend: true },
        ],
        initiatives: [{ id: 'i1', kind: 'system' }, { id: 'i2' }],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: a sourcing initiative is on the roadmap': {
      sourcing: [{ id: 's1', choice: 'hybrid', wouldRecommend: false }],
      initiatives: [{ id: 'i1', kind: 'sourcing' }],
    },
    'not discussed is not a no': { sourcing: [{ id: 's1', choice: 'hybrid' }] },
    'the group would recommend it': { sourcing: [{ id: 's1', choice: 'hybrid', wouldRecommend: true }] },
    'the work is in-house again': { sourcing: [{ id: 's1', choice: 'in_house', wouldRecommend: false }] },
  },
});
