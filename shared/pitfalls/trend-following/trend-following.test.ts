import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { trendFollowing } from './trend-following.ts';

pitfallTester(test, trendFollowing, {
  fires: {
    'the example of the catalogue': {
      patch: { goals: [{ id: 'g1', text: 'Digitaliseren', motives: ['trend'] }] },
      items: ['g1'],
    },
    'the competitor has it, among other reasons': {
      patch: {
        goals: [{ id: 'g1', motives: ['competitor', 'customer_need'], rationale: ' ' }],
      },
      items: ['g1'],
    },
    'an initiative that is only new': {
      patch: { initiatives: [{ id: 'i1', motives: ['innovation'] }] },
      items: ['i1'],
    },
    'goals first, then initiatives': {
      patch: {
        initiatives: [
          { id: 'i1', motives: ['trend', 'competitor', 'innovation'] },
          { id: 'i2', motives: ['trend', 'strategy'] },
        ],
        goals: [
          { id: 'g1', motives: ['trend'], rationale: 'Onze monteurs staan buiten.' },
          { id: 'g2', motives: ['trend'] },
        ],
      },
      items: ['g2', 'i1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      goals: [
        {
          id: 'g1',
          text: 'Digitaliseren',
          motives: ['trend'],
          rationale: 'Onze monteurs staan buiten en willen niet bellen.',
        },
      ],
    },
    'a goal that is only new': { goals: [{ id: 'g1', motives: ['innovation'] }] },
    'no motive was given': {
      goals: [{ id: 'g1', text: 'Digitaliseren' }],
      initiatives: [{ id: 'i1', name: 'App' }],
    },
    'the initiative has another motive as well': {
      initiatives: [
        { id: 'i1', motives: ['trend', 'vendor_offer'] },
        { id: 'i2', motives: ['innovation', 'customer_need'] },
      ],
    },
  },
});
