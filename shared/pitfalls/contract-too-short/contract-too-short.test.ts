import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { contractTooShort } from './contract-too-short.ts';

pitfallTester(test, contractTooShort, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { termMonths: 12 } }] },
      items: ['s1'],
      severity: 'risk',
    },
    'a month too short': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid', contract: { termMonths: 35 } }] },
      items: ['s1'],
    },
    'just over a year is no risk yet': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { termMonths: 13 } }] },
      items: ['s1'],
    },
    'one of them is for a year: all weighs as a risk': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { termMonths: 24 } },
          { id: 's2', choice: 'outsourced', contract: { termMonths: 36 } },
          { id: 's3', choice: 'outsourced', contract: { termMonths: 12 } },
        ],
      },
      items: ['s1', 's3'],
      severity: 'risk',
    },
    'a short contract for work that stays does not make it a risk': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { termMonths: 24 } },
          { id: 's2', choice: 'in_house', contract: { termMonths: 6 } },
          { id: 's3', choice: 'outsourced' },
        ],
      },
      items: ['s1'],
    },
    'a term of nothing': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { termMonths: 0 } }] },
      items: ['s1'],
      severity: 'risk',
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { termMonths: 36 } }],
    },
    'the term is not filled in': { sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'three years exactly, in part of the work': {
      sourcing: [{ id: 's1', choice: 'hybrid', contract: { termMonths: 36 } }],
    },
    'not outsourced': {
      sourcing: [
        { id: 's1', choice: 'in_house', contract: { termMonths: 12 } },
        { id: 's2', choice: 'undecided', contract: { termMonths: 12 } },
      ],
    },
  },
});
