import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { digitalFirstWithoutGroups } from './digital-first-without-groups.ts';

pitfallTester(test, digitalFirstWithoutGroups, {
  fires: {
    'digital first for families': {
      patch: {
        meta: { stage: 'test' },
        channelVision: { channelPrinciple: 'digital_first' },
        customerTypes: [{ id: 't1', name: 'Gezinnen' }],
      },
      items: ['channelVision'],
    },
    'digital only': {
      patch: {
        blocks: [{ id: 'customer-types', status: 'agreed' }],
        channelVision: { channelPrinciple: 'digital_only' },
        customerTypes: [{ id: 't1' }, { id: 't2', digitalSkill: 'low' }],
      },
      items: ['channelVision'],
    },
    'no customer types at all': {
      patch: { meta: { stage: 'agreed' }, channelVision: { channelPrinciple: 'digital_first' } },
      items: ['channelVision'],
    },
  },
  staysQuiet: {
    'one type has trouble reading': {
      meta: { stage: 'test' },
      channelVision: { channelPrinciple: 'digital_first' },
      customerTypes: [{ id: 't1', name: 'Gezinnen', vulnerabilities: ['low_literacy'] }],
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
    },
    'one type out of two is enough': {
      meta: { stage: 'test' },
      channelVision: { channelPrinciple: 'digital_first' },
      customerTypes: [{ id: 't1' }, { id: 't2', vulnerabilities: ['temporary'] }],
    },
    'the customer chooses': {
      meta: { stage: 'test' },
      channelVision: { channelPrinciple: 'customer_choice' },
      customerTypes: [{ id: 't1' }],
    },
    'the principle is not chosen': { meta: { stage: 'test' }, customerTypes: [{ id: 't1' }] },
    'the block is not ripe, another one is': {
      blocks: [{ id: 'service-setup', status: 'agreed' }],
      channelVision: { channelPrinciple: 'digital_only' },
      customerTypes: [{ id: 't1' }],
    },
  },
});
