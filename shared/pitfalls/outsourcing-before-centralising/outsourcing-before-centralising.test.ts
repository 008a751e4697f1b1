import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { outsourcingBeforeCentralising } from './outsourcing-before-centralising.ts';

pitfallTester(test, outsourcingBeforeCentralising, {
  fires: {
    'the example of the catalogue: silos and an outsourced decision': {
      patch: { collaboration: { steering: 'silos' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
      items: ['s1', 'collaboration'],
    },
    'part of the work counts too, each decision in file order': {
      patch: {
        collaboration: { steering: 'silos' },
        sourcing: [
          { id: 's1', choice: 'hybrid' },
          { id: 's2', choice: 'in_house' },
          { id: 's3', choice: 'outsourced' },
        ],
      },
      items: ['s1', 's3', 'collaboration'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: one department leads': {
      collaboration: { steering: 'single_lead' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'departments are coordinated': {
      collaboration: { steering: 'coordinated' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'steering is unknown': { sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'the decision is still open': {
      collaboration: { steering: 'silos' },
      sourcing: [{ id: 's1', choice: 'undecided' }, { id: 's2' }],
    },
    'the work stays in-house': {
      collaboration: { steering: 'silos' },
      sourcing: [{ id: 's1', choice: 'in_house' }],
    },
  },
});
