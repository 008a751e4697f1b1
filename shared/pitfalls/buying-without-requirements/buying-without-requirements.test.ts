import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { buyingWithoutRequirements } from './buying-without-requirements.ts';

pitfallTester(test, buyingWithoutRequirements, {
  fires: {
    'no list of requirements': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', requirementsListed: false }],
      },
      items: ['s1'],
    },
    'an extra service of which nobody knows the need': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'hybrid', requirementsListed: true, contract: { addOns: ['Rapportage'] } },
        ],
      },
      items: ['s1'],
    },
    'an extra service that meets no requirement': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { addOns: ['Rapportage'], addOnsNeeded: false } },
        ],
      },
      items: ['s1'],
    },
    'one way or the other, in the order of the decisions': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { addOns: ['Chat'] } },
          { id: 's2', choice: 'outsourced', requirementsListed: true },
          { id: 's3', choice: 'hybrid', requirementsListed: false },
        ],
      },
      items: ['s1', 's3'],
    },
  },
  staysQuiet: {
    'every extra service meets a requirement': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          requirementsListed: true,
          contract: { addOns: ['Rapportage'], addOnsNeeded: true },
        },
      ],
    },
    'nobody asked for a list yet': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'extra services of nothing but spaces': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { addOns: ['  '], addOnsNeeded: false } }],
    },
    'no extra services': {
      meta: { stage: 'test' },
      sourcing: [
        { id: 's1', choice: 'outsourced', requirementsListed: true, contract: { addOnsNeeded: false } },
      ],
    },
    'the work stays in-house, or is undecided': {
      meta: { stage: 'test' },
      sourcing: [
        { id: 's1', choice: 'in_house', requirementsListed: false },
        { id: 's2', choice: 'undecided', requirementsListed: false },
      ],
    },
    'the block is not ripe': { sourcing: [{ id: 's1', choice: 'outsourced', requirementsListed: false }] },
  },
});
