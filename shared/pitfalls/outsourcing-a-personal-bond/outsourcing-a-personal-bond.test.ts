import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { outsourcingAPersonalBond } from './outsourcing-a-personal-bond.ts';

pitfallTester(test, outsourcingAPersonalBond, {
  fires: {
    'the example of the catalogue: one person is the face, and contact is outsourced': {
      patch: { profile: { onePersonIdentity: true }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
      items: ['s1', 'profile'],
    },
    'each outsourced decision, not the others': {
      patch: {
        profile: { onePersonIdentity: true },
        sourcing: [
          { id: 's1', choice: 'outsourced' },
          { id: 's2', choice: 'hybrid' },
          { id: 's3', choice: 'outsourced' },
        ],
      },
      items: ['s1', 's3', 'profile'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: only part of the work is outsourced': {
      profile: { onePersonIdentity: true },
      sourcing: [{ id: 's1', choice: 'hybrid' }],
    },
    'not discussed whether one person is the face': { sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'no one person is the face': {
      profile: { onePersonIdentity: false },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'the work stays in-house': {
      profile: { onePersonIdentity: true },
      sourcing: [{ id: 's1', choice: 'in_house' }],
    },
  },
});
