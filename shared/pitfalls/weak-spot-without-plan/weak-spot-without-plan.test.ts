import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { weakSpotWithoutPlan } from './weak-spot-without-plan.ts';

pitfallTester(test, weakSpotWithoutPlan, {
  fires: {
    'the example of the catalogue': {
      patch: { meta: { stage: 'test' }, profile: { businessModel: 'network_point_to_point' } },
      items: ['modelWeaknesses'],
    },
    'a weakness whose risk no longer exists': {
      patch: {
        blocks: [{ id: 'risk', status: 'agreed' }],
        modelWeaknesses: [{ id: 'w1', text: 'Geen ploeg op één plek', riskIds: ['gone'] }],
      },
      items: ['w1'],
    },
    'only the weakness without a risk, without a business model': {
      patch: {
        meta: { stage: 'test' },
        risks: [{ id: 'q1' }],
        modelWeaknesses: [
          { id: 'w1', text: 'Geen ploeg op één plek', riskIds: ['q1'] },
          { id: 'w2', text: 'Eén leverancier' },
        ],
      },
      items: ['w2'],
    },
    'a weakness without a risk, with the block parked at the test': {
      patch: {
        meta: { stage: 'test' },
        blocks: [{ id: 'risk', status: 'parked' }],
        modelWeaknesses: [{ id: 'w1', text: 'Geen ploeg op één plek' }],
      },
      items: ['w1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      profile: { businessModel: 'network_point_to_point' },
      risks: [{ id: 'q1', impact: 5, scaleUp: 'Overloop naar partner', message: 'Website en sms' }],
      modelWeaknesses: [{ id: 'w1', text: 'Geen ploeg op één plek', riskIds: ['q1'] }],
    },
    'the block is not ripe': {
      profile: { businessModel: 'platform' },
      modelWeaknesses: [{ id: 'w1', text: 'Geen ploeg op één plek' }],
    },
    'no business model and no weakness': { meta: { stage: 'test' } },
    'the block is parked and no weakness noted': {
      meta: { stage: 'test' },
      blocks: [{ id: 'risk', status: 'parked' }],
      profile: { businessModel: 'platform' },
    },
    'another block is agreed': {
      blocks: [{ id: 'budget', status: 'agreed' }],
      profile: { businessModel: 'platform' },
    },
  },
});
