import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { outsourcedWithoutOwner } from './outsourced-without-owner.ts';

pitfallTester(test, outsourcedWithoutOwner, {
  fires: {
    'no owner inside': {
      patch: { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
      items: ['s1'],
    },
    'an owner without a minute for it': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        departments: [{ id: 'cs' }],
        sourcing: [{ id: 's1', choice: 'hybrid', internalOwnerDeptId: 'cs', managementFte: 0 }],
      },
      items: ['s1'],
    },
    'time, but the owner no longer exists': {
      patch: {
        meta: { stage: 'agreed' },
        sourcing: [{ id: 's1', choice: 'outsourced', internalOwnerDeptId: 'gone', managementFte: 1 }],
      },
      items: ['s1'],
    },
    'only the decisions that are out of sight': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'cs' }],
        sourcing: [
          { id: 's1', choice: 'in_house' },
          { id: 's2', choice: 'outsourced', internalOwnerDeptId: 'cs' },
          { id: 's3', choice: 'hybrid', managementFte: 0 },
        ],
      },
      items: ['s3'],
    },
  },
  staysQuiet: {
    'an owner with time for it': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }],
      sourcing: [{ id: 's1', choice: 'outsourced', internalOwnerDeptId: 'cs', managementFte: 0.5 }],
    },
    'an owner whose time was not filled in': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs' }],
      sourcing: [{ id: 's1', choice: 'outsourced', internalOwnerDeptId: 'cs' }],
    },
    'the block is not ripe': {
      blocks: [{ id: 'roadmap', status: 'agreed' }],
      sourcing: [{ id: 's1', choice: 'outsourced', managementFte: 0 }],
    },
    'the work stays in-house': {
      meta: { stage: 'test' },
      sourcing: [
        { id: 's1', choice: 'in_house' },
        { id: 's2', choice: 'undecided' },
      ],
    },
  },
});
