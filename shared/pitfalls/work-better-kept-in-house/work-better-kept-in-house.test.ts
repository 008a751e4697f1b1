import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { workBetterKeptInHouse } from './work-better-kept-in-house.ts';

pitfallTester(test, workBetterKeptInHouse, {
  fires: {
    'the example of the catalogue': {
      patch: { profile: { entangled: true }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
      items: ['s1', 'profile'],
    },
    'specialist knowledge': {
      patch: { profile: { knowledgeLevel: 'specialist' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
      items: ['s1', 'profile'],
    },
    'customers who help to develop': {
      patch: {
        profile: { customersCoDevelop: true, entangled: false },
        sourcing: [
          { id: 's1', choice: 'hybrid' },
          { id: 's2', choice: 'outsourced' },
          { id: 's3', choice: 'outsourced' },
        ],
      },
      items: ['s2', 's3', 'profile'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { entangled: true },
      sourcing: [{ id: 's1', choice: 'in_house', reasons: ['control'] }],
    },
    'outsourced in part': {
      profile: { entangled: true, knowledgeLevel: 'specialist', customersCoDevelop: true },
      sourcing: [{ id: 's1', choice: 'hybrid' }],
    },
    'none of the three': {
      profile: { entangled: false, customersCoDevelop: false },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'nothing known of the work': { sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'knowledge of the company is not yet specialist': {
      profile: { knowledgeLevel: 'specific' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
  },
});
