import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { silosInsideTheCentre } from './silos-inside-the-centre.ts';

pitfallTester(test, silosInsideTheCentre, {
  fires: {
    'own topic only, while contact should add value': {
      patch: { ambition: { role: 'add_value' }, callFlows: [{ id: 'f1', firstLineScope: 'own_topic_only' }] },
      items: ['f1'],
    },
    'a premium promise is enough, even at the lowest cost': {
      patch: {
        ambition: { role: 'minimise_cost', serviceTier: 'premium' },
        callFlows: [{ id: 'f1', firstLineScope: 'intake_only' }],
      },
      items: ['f1'],
    },
    'a platinum promise without a role, and only the narrow flows': {
      patch: {
        ambition: { serviceTier: 'platinum' },
        callFlows: [
          { id: 'f1', firstLineScope: 'all_questions' },
          { id: 'f2', firstLineScope: 'own_topic_only' },
          { id: 'f3' },
          { id: 'f4', firstLineScope: 'intake_only' },
        ],
      },
      items: ['f2', 'f4'],
    },
    'a role is enough, even with basic service': {
      patch: {
        ambition: { role: 'retain_customers', serviceTier: 'basic' },
        callFlows: [{ id: 'f1', firstLineScope: 'intake_only' }],
      },
      items: ['f1'],
    },
  },
  staysQuiet: {
    'basic service at the lowest cost': {
      ambition: { role: 'minimise_cost', serviceTier: 'basic' },
      callFlows: [{ id: 'f1', firstLineScope: 'own_topic_only' }],
    },
    'the lowest cost without a tier': {
      ambition: { role: 'minimise_cost' },
      callFlows: [{ id: 'f1', firstLineScope: 'own_topic_only' }],
    },
    'role and tier are both empty': {
      meta: { stage: 'test' },
      callFlows: [{ id: 'f1', firstLineScope: 'own_topic_only' }],
    },
    'a standard tier without a role': {
      ambition: { serviceTier: 'standard' },
      callFlows: [{ id: 'f1', firstLineScope: 'intake_only' }],
    },
    'the first line takes all questions': {
      ambition: { role: 'add_value', serviceTier: 'platinum' },
      callFlows: [{ id: 'f1', firstLineScope: 'all_questions' }],
    },
    'the scope was not filled in': {
      meta: { stage: 'test' },
      ambition: { role: 'add_value' },
      callFlows: [{ id: 'f1', routing: 'skills' }],
    },
  },
});
