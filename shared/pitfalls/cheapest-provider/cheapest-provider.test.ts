import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { cheapestProvider } from './cheapest-provider.ts';

pitfallTester(test, cheapestProvider, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', selection: { priceWeightPct: 70 } }] },
      items: ['s1'],
    },
    'just over half, in part of the work': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', selection: { priceWeightPct: 50 } },
          { id: 's2', choice: 'hybrid', selection: { priceWeightPct: 51 } },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { priceWeightPct: 40 } }],
    },
    'half exactly': { sourcing: [{ id: 's1', choice: 'outsourced', selection: { priceWeightPct: 50 } }] },
    'the weight is not filled in': { sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'not outsourced': {
      sourcing: [
        { id: 's1', choice: 'in_house', selection: { priceWeightPct: 90 } },
        { id: 's2', choice: 'undecided', selection: { priceWeightPct: 90 } },
      ],
    },
  },
});
