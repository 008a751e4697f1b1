import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { channelWithoutServiceOpinion } from './channel-without-service-opinion.ts';

pitfallTester(test, channelWithoutServiceOpinion, {
  fires: {
    'marketing wants a social channel': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'mk', kind: 'marketing' }],
        channels: [
          { id: 'c1', kind: 'social', status: 'planned', requestedByDeptId: 'mk', purpose: 'Bereik' },
        ],
      },
      items: ['c1'],
    },
    'only the channels on which nothing was said, as soon as the block is agreed': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
        channels: [
          { id: 'c1', kind: 'whatsapp', status: 'pilot', requestedByDeptId: 'mk' },
          { id: 'c2', kind: 'social', status: 'planned', requestedByDeptId: 'mk', serviceOpinion: 'block' },
          { id: 'c3', kind: 'chatbot', status: 'planned', requestedByDeptId: 'mk' },
        ],
      },
      items: ['c1', 'c3'],
    },
  },
  staysQuiet: {
    'customer service agrees with a remark': {
      meta: { stage: 'test' },
      departments: [{ id: 'mk', kind: 'marketing' }],
      channels: [
        {
          id: 'c1',
          kind: 'social',
          status: 'planned',
          requestedByDeptId: 'mk',
          purpose: 'Bereik',
          serviceOpinion: 'agree_with_note',
        },
      ],
    },
    'customer service asked for it': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'planned', requestedByDeptId: 'cs' }],
    },
    'nobody is noted as having asked': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'planned' }],
    },
    'the party that asked is of unknown kind': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'planned', requestedByDeptId: 'd3' }],
    },
    'the department that asked is gone': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'planned', requestedByDeptId: 'gone' }],
    },
    'the channel exists already': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'existing', requestedByDeptId: 'mk' }],
    },
    'the channel was turned down': {
      meta: { stage: 'test' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'rejected', requestedByDeptId: 'mk' }],
    },
    'the block is not ripe': {
      meta: { stage: 'shape' },
      departments: [{ id: 'cs', kind: 'customer_service' }, { id: 'mk', kind: 'marketing' }, { id: 'd3' }],
      channels: [{ id: 'c1', kind: 'social', status: 'planned', requestedByDeptId: 'mk' }],
    },
  },
});
