import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { channelWithoutPurpose } from './channel-without-purpose.ts';

pitfallTester(test, channelWithoutPurpose, {
  fires: {
    'the example of the catalogue': {
      patch: { meta: { stage: 'test' }, channels: [{ id: 'c1', kind: 'whatsapp', status: 'planned' }] },
      items: ['c1'],
    },
    'a pilot whose purpose is nothing but spaces': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        channels: [{ id: 'c1', kind: 'chat', status: 'pilot', purpose: '  ' }],
      },
      items: ['c1'],
    },
    'the question that it was for no longer exists': {
      patch: {
        meta: { stage: 'agreed' },
        channels: [
          { id: 'c1', status: 'planned', contactReasonIds: ['gone'] },
          { id: 'c2', status: 'planned', purpose: 'Spoed' },
        ],
      },
      items: ['c1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      channels: [
        {
          id: 'c1',
          kind: 'whatsapp',
          status: 'planned',
          purpose: 'Bezorgafspraak wijzigen zonder te bellen',
        },
      ],
    },
    'one contact reason is purpose enough': {
      meta: { stage: 'test' },
      contactReasons: [{ id: 'r1', name: 'Bezorging' }],
      channels: [{ id: 'c1', status: 'planned', contactReasonIds: ['r1'] }],
    },
    'the channel exists already, is going, or has no status yet': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', status: 'existing' },
        { id: 'c2', status: 'closing' },
        { id: 'c3', status: 'rejected' },
        { id: 'c4', kind: 'chat' },
      ],
    },
    'the block is not ripe': {
      meta: { stage: 'shape' },
      blocks: [{ id: 'service-setup', status: 'discussed' }],
      channels: [{ id: 'c1', kind: 'chat', status: 'planned' }],
    },
  },
});
