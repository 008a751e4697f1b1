import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noTransitionPlan } from './no-transition-plan.ts';

pitfallTester(test, noTransitionPlan, {
  fires: {
    'a partner is chosen and no plan is known': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis' }],
      },
      items: ['s1', 'roadmap'],
    },
    'there is no plan': {
      patch: {
        blocks: [{ id: 'roadmap', status: 'agreed' }],
        sourcing: [{ id: 's1', choice: 'hybrid', partnerName: 'Belhuis', transitionPlan: false }],
      },
      items: ['s1', 'roadmap'],
    },
    'all such decisions before the roadmap': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'outsourced', partnerName: 'Belhuis' },
          { id: 's2', choice: 'outsourced', partnerName: 'Telhuis', transitionPlan: true },
          { id: 's3', choice: 'hybrid', partnerName: 'Chathuis' },
        ],
      },
      items: ['s1', 's3', 'roadmap'],
    },
  },
  staysQuiet: {
    'there is a plan': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis', transitionPlan: true }],
    },
    'no partner is chosen': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', transitionPlan: false }],
    },
    'the work stays in-house': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'in_house', partnerName: 'Belhuis', transitionPlan: false }],
    },
    'the block is not ripe, another one is': {
      blocks: [{ id: 'flexibility', status: 'agreed' }],
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis' }],
    },
  },
});
