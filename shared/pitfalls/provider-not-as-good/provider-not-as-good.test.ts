import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerNotAsGood } from './provider-not-as-good.ts';

pitfallTester(test, providerNotAsGood, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', qualityMatch: 'worse' }] },
      items: ['s1'],
    },
    'equal, and costs stay up': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid', qualityMatch: 'equal', costGoesDown: false }] },
      items: ['s1'],
    },
    'worse, even when costs go down': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', qualityMatch: 'better', costGoesDown: false },
          { id: 's2', choice: 'outsourced', qualityMatch: 'worse', costGoesDown: true },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [{ id: 's1', choice: 'outsourced', qualityMatch: 'equal', costGoesDown: true }],
    },
    'equal, and the effect on costs is unknown': {
      sourcing: [{ id: 's1', choice: 'outsourced', qualityMatch: 'equal' }],
    },
    'better at a higher price': {
      sourcing: [{ id: 's1', choice: 'outsourced', qualityMatch: 'better', costGoesDown: false }],
    },
    'costs stay up, and quality has not been judged': {
      sourcing: [{ id: 's1', choice: 'outsourced', costGoesDown: false }],
    },
    'worse, but not outsourced': {
      sourcing: [
        { id: 's1', choice: 'undecided', qualityMatch: 'worse' },
        { id: 's2', choice: 'in_house', qualityMatch: 'worse' },
      ],
    },
  },
});
