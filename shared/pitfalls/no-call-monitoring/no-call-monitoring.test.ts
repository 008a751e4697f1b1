import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noCallMonitoring } from './no-call-monitoring.ts';

pitfallTester(test, noCallMonitoring, {
  fires: {
    'agreed that nobody listens in': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', contract: { qualityMonitoring: false } }],
      },
      items: ['s1'],
    },
    'in part outsourced, each such decision': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [
          { id: 's1', choice: 'hybrid', contract: { qualityMonitoring: false } },
          { id: 's2', choice: 'outsourced', contract: { qualityMonitoring: true } },
          { id: 's3', choice: 'outsourced', contract: { qualityMonitoring: false } },
        ],
      },
      items: ['s1', 's3'],
    },
  },
  staysQuiet: {
    'we listen in': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { qualityMonitoring: true } }],
    },
    'not discussed': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: {} }],
    },
    'our own people': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'in_house', contract: { qualityMonitoring: false } }],
    },
    'the block is not ripe': {
      meta: { stage: 'shape' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { qualityMonitoring: false } }],
    },
  },
});
