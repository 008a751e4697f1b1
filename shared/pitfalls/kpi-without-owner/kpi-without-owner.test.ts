import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { kpiWithoutOwner } from './kpi-without-owner.ts';

pitfallTester(test, kpiWithoutOwner, {
  fires: {
    'an NPS with a target that nobody owns': {
      patch: { meta: { stage: 'test' }, kpis: [{ id: 'k1', kind: 'nps', use: 'steer', target: 30 }] },
      items: ['k1'],
    },
    'an owner without a target': {
      patch: {
        blocks: [{ id: 'kpis', status: 'agreed' }],
        departments: [{ id: 'cs', kind: 'customer_service' }],
        kpis: [{ id: 'k1', kind: 'nps', use: 'steer', ownerDeptId: 'cs' }],
      },
      items: ['k1'],
    },
    'the owner was deleted': {
      patch: {
        meta: { stage: 'agreed' },
        departments: [{ id: 'cs', kind: 'customer_service' }],
        kpis: [{ id: 'k1', kind: 'nps', use: 'steer', target: 30, ownerDeptId: 'gone' }],
      },
      items: ['k1'],
    },
    'only the figures that lack something, in their order': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'cs', kind: 'customer_service' }],
        kpis: [
          { id: 'k1', kind: 'csat', use: 'steer', ownerDeptId: 'cs' },
          { id: 'k2', kind: 'ces', use: 'steer', target: 2, ownerDeptId: 'cs' },
          { id: 'k3', use: 'steer' },
        ],
      },
      items: ['k1', 'k3'],
    },
  },
  staysQuiet: {
    'owner and target are there': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }],
      kpis: [{ id: 'k1', kind: 'nps', use: 'steer', target: 30, ownerDeptId: 'cs' }],
    },
    'a target of zero is a target': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }],
      kpis: [{ id: 'k1', kind: 'nps', use: 'steer', target: 0, ownerDeptId: 'cs' }],
    },
    'only monitored': { meta: { stage: 'test' }, kpis: [{ id: 'k1', kind: 'nps', use: 'monitor' }] },
    'what it is used for is not chosen': { meta: { stage: 'test' }, kpis: [{ id: 'k1', kind: 'nps' }] },
    'the block is not ripe': { meta: { stage: 'shape' }, kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }] },
  },
});
