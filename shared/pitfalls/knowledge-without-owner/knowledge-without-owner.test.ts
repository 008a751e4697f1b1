import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { knowledgeWithoutOwner } from './knowledge-without-owner.ts';

pitfallTester(test, knowledgeWithoutOwner, {
  fires: {
    'the example of the catalogue': { patch: { meta: { stage: 'test' } }, items: ['knowledge'] },
    'the theme alone is agreed': {
      patch: { themes: [{ id: 'knowledge-ownership', status: 'agreed' }] },
      items: ['knowledge'],
    },
    'the block alone is agreed, and the knowledge is scattered': {
      patch: {
        blocks: [{ id: 'knowledge-management', status: 'agreed' }],
        departments: [{ id: 'cs', kind: 'customer_service' }],
        knowledge: { ownerDeptId: 'cs', singleSource: false },
      },
      items: ['knowledge'],
    },
    'the owner no longer exists': {
      patch: { meta: { stage: 'test' }, knowledge: { ownerDeptId: 'gone', singleSource: true } },
      items: ['knowledge'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }],
      knowledge: { ownerDeptId: 'cs', singleSource: true },
    },
    'neither the theme nor the block is settled': { knowledge: { singleSource: false } },
    'another theme and another block are agreed': {
      themes: [{ id: 'position', status: 'agreed' }],
      blocks: [{ id: 'kpis', status: 'agreed' }],
    },
    'one source has not been discussed': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }],
      knowledge: { ownerDeptId: 'cs' },
    },
  },
});
