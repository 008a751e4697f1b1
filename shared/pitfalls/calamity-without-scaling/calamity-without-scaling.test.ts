import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { calamityWithoutScaling } from './calamity-without-scaling.ts';

pitfallTester(test, calamityWithoutScaling, {
  fires: {
    'the example of the catalogue': {
      patch: { meta: { stage: 'test' }, risks: [{ id: 'q1', name: 'Storing', impact: 5 }] },
      items: ['q1'],
    },
    'twice the contacts, with the message missing': {
      patch: {
        blocks: [{ id: 'risk', status: 'agreed' }],
        risks: [{ id: 'q1', contactPeakFactor: 2, scaleUp: 'Poule van 12', message: ' ' }],
      },
      items: ['q1'],
    },
    'a heavy risk without a way to scale up, however small the peak': {
      patch: {
        meta: { stage: 'test' },
        risks: [{ id: 'q1', impact: 4, contactPeakFactor: 1, message: 'Sms en website' }],
      },
      items: ['q1'],
    },
    'only the risks without a plan': {
      patch: {
        meta: { stage: 'test' },
        risks: [
          { id: 'q1', impact: 5, scaleUp: 'x', message: 'y' },
          { id: 'q2', impact: 1, contactPeakFactor: 6 },
          { id: 'q3' },
          { id: 'q4', impact: 4 },
        ],
      },
      items: ['q2', 'q4'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      risks: [{ id: 'q1', name: 'Storing', impact: 5, scaleUp: 'Poule van 12', message: 'Sms en website' }],
    },
    'a moderate risk with a small peak': {
      meta: { stage: 'test' },
      risks: [{ id: 'q1', impact: 3, contactPeakFactor: 1.9 }],
    },
    'impact and peak are unknown': {
      meta: { stage: 'test' },
      risks: [{ id: 'q1', name: 'Storing', likelihood: 5 }],
    },
    'the block is not ripe': {
      blocks: [{ id: 'risk', status: 'discussed' }],
      risks: [{ id: 'q1', impact: 5 }],
    },
  },
});
