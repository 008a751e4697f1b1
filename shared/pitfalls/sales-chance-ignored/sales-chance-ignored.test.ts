import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { salesChanceIgnored } from './sales-chance-ignored.ts';

pitfallTester(test, salesChanceIgnored, {
  fires: {
    'revenue to grow without a sales profile': {
      patch: {
        meta: { stage: 'test' },
        ambition: { role: 'grow_revenue' },
        people: { salesInProfile: false },
      },
      items: ['people'],
    },
    'as soon as the block is agreed': {
      patch: {
        blocks: [{ id: 'staffing', status: 'agreed' }],
        ambition: { role: 'grow_revenue' },
        people: { salesInProfile: false },
      },
      items: ['people'],
    },
  },
  staysQuiet: {
    'sales is in the profile': {
      meta: { stage: 'test' },
      ambition: { role: 'grow_revenue' },
      people: { salesInProfile: true },
    },
    'not discussed': { meta: { stage: 'test' }, ambition: { role: 'grow_revenue' } },
    'revenue comes second': {
      meta: { stage: 'test' },
      ambition: { role: 'add_value', secondaryRoles: ['grow_revenue'] },
      people: { salesInProfile: false },
    },
    'the block is not ripe': {
      meta: { stage: 'shape' },
      ambition: { role: 'grow_revenue' },
      people: { salesInProfile: false },
    },
  },
});
