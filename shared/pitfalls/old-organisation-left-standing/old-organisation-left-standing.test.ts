import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { oldOrganisationLeftStanding } from './old-organisation-left-standing.ts';

pitfallTester(test, oldOrganisationLeftStanding, {
  fires: {
    'outsourced, with everything left as it was': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', retainedOrgReduced: false }],
      },
      items: ['s1', 'budget'],
    },
    'all such decisions before the budget': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [
          { id: 's1', choice: 'outsourced', retainedOrgReduced: false },
          { id: 's2', choice: 'hybrid', retainedOrgReduced: false },
          { id: 's3', choice: 'outsourced', retainedOrgReduced: false },
        ],
      },
      items: ['s1', 's3', 'budget'],
    },
  },
  staysQuiet: {
    'the own organisation shrinks': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', retainedOrgReduced: true }],
    },
    'nobody talked about it': { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'a part stays with us': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'hybrid', retainedOrgReduced: false }],
    },
    'the block is not ripe, another one is': {
      blocks: [{ id: 'budget', status: 'agreed' }],
      sourcing: [{ id: 's1', choice: 'outsourced', retainedOrgReduced: false }],
    },
  },
});
