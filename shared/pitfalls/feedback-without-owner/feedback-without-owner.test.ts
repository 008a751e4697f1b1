import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { feedbackWithoutOwner } from './feedback-without-owner.ts';

pitfallTester(test, feedbackWithoutOwner, {
  fires: {
    'the example of the catalogue': {
      patch: { meta: { stage: 'test' }, feedbackSources: [{ id: 'f1', kind: 'complaints' }] },
      items: ['learning', 'f1'],
    },
    'nothing is filled in on an agreed block': {
      patch: { blocks: [{ id: 'improvement', status: 'agreed' }] },
      items: ['learning'],
    },
    'no owner': {
      patch: {
        meta: { stage: 'test' },
        learning: { ownerDeptId: null, cadence: 'monthly', mandateOutsideCentre: true },
      },
      items: ['learning'],
    },
    'the cadence is empty': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'pr', kind: 'product' }],
        learning: { ownerDeptId: 'pr', cadence: null, mandateOutsideCentre: true },
      },
      items: ['learning'],
    },
    'causes are never discussed': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'pr', kind: 'product' }],
        learning: { ownerDeptId: 'pr', cadence: 'none', mandateOutsideCentre: true },
      },
      items: ['learning'],
    },
    'no mandate outside the centre': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'pr', kind: 'product' }],
        learning: { ownerDeptId: 'pr', cadence: 'monthly', mandateOutsideCentre: false },
        feedbackSources: [{ id: 'f1', actingDeptIds: ['pr'] }],
      },
      items: ['learning'],
    },
    'all is arranged, but nobody acts on any source': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'pr', kind: 'product' }],
        learning: { ownerDeptId: 'pr', cadence: 'monthly', mandateOutsideCentre: true },
        feedbackSources: [{ id: 'f1' }, { id: 'f2', actingDeptIds: ['gone'] }],
      },
      items: ['learning', 'f1', 'f2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      departments: [{ id: 'pr', kind: 'product' }],
      learning: { ownerDeptId: 'pr', cadence: 'monthly', mandateOutsideCentre: true },
      feedbackSources: [{ id: 'f1', kind: 'complaints', actingDeptIds: ['pr'] }],
    },
    'the block is not ripe': {
      learning: { cadence: 'none', mandateOutsideCentre: false },
      feedbackSources: [{ id: 'f1' }],
    },
    'the mandate has not been discussed': {
      meta: { stage: 'test' },
      departments: [{ id: 'pr', kind: 'product' }],
      learning: { ownerDeptId: 'pr', cadence: 'monthly', mandateOutsideCentre: null },
    },
    'one source of two has a department that acts': {
      meta: { stage: 'test' },
      departments: [{ id: 'pr', kind: 'product' }],
      learning: { ownerDeptId: 'pr', cadence: 'monthly', mandateOutsideCentre: true },
      feedbackSources: [{ id: 'f1' }, { id: 'f2', actingDeptIds: ['pr'] }],
    },
    'there are no sources': {
      meta: { stage: 'test' },
      departments: [{ id: 'pr', kind: 'product' }],
      learning: { ownerDeptId: 'pr', cadence: 'monthly', mandateOutsideCentre: true },
    },
  },
});
