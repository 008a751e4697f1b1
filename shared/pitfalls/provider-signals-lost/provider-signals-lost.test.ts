import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerSignalsLost } from './provider-signals-lost.ts';

pitfallTester(test, providerSignalsLost, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { signalReporting: false } }] },
      items: ['s1'],
    },
    'passed on, but to nobody': {
      patch: {
        blocks: [{ id: 'improvement', status: 'agreed' }],
        departments: [{ id: 'cs', kind: 'customer_service' }],
        sourcing: [{ id: 's1', choice: 'outsourced', contract: { signalReporting: true } }],
      },
      items: ['learning'],
    },
    'not discussed, and nobody to receive it': {
      patch: { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'hybrid' }] },
      items: ['learning'],
    },
    'both at once, with an owner of the improvement loop': {
      patch: {
        meta: { stage: 'test' },
        departments: [
          { id: 'pr', kind: 'product' },
          { id: 'cs', kind: 'customer_service' },
        ],
        learning: { ownerDeptId: 'pr', receivingDeptIds: ['gone'] },
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { signalReporting: null } },
          { id: 's2', choice: 'hybrid', contract: { signalReporting: false } },
        ],
      },
      items: ['s2', 'learning'],
    },
    'kept back while a department waits for it': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'pr', kind: 'product' }],
        learning: { receivingDeptIds: ['pr'] },
        sourcing: [{ id: 's1', choice: 'outsourced', contract: { signalReporting: false } }],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      departments: [{ id: 'pr', kind: 'product' }],
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { signalReporting: true } }],
      learning: { receivingDeptIds: ['pr'] },
    },
    'the block is not ripe': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { signalReporting: null } }],
    },
    'not discussed, and a department receives signals': {
      meta: { stage: 'test' },
      departments: [{ id: 'pr', kind: 'product' }],
      learning: { receivingDeptIds: ['pr'] },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'nothing is outsourced': {
      meta: { stage: 'test' },
      sourcing: [
        { id: 's1', choice: 'in_house', contract: { signalReporting: false } },
        { id: 's2', choice: 'undecided', contract: { signalReporting: false } },
      ],
    },
  },
});
