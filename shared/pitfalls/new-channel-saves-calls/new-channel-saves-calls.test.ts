import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { newChannelSavesCalls } from './new-channel-saves-calls.ts';

pitfallTester(test, newChannelSavesCalls, {
  fires: {
    'the example of the catalogue': {
      patch: { channels: [{ id: 'c1', kind: 'whatsapp', status: 'planned', assumedReductionPct: 20 }] },
      items: ['c1'],
    },
    'no extra contacts are expected at all': {
      patch: {
        channels: [{ id: 'c1', kind: 'chat', status: 'pilot', assumedReductionPct: 1, extraVolumePct: 0 }],
      },
      items: ['c1'],
    },
    'a channel that is not staffed for questions either': {
      patch: { channels: [{ id: 'c1', kind: 'outbound_call', status: 'planned', assumedReductionPct: 5 }] },
      items: ['c1'],
    },
    'only the channels that count on it': {
      patch: {
        channels: [
          { id: 'c1', kind: 'social', status: 'planned', assumedReductionPct: 10, extraVolumePct: 5 },
          { id: 'c2', kind: 'video', status: 'planned', assumedReductionPct: 10 },
          { id: 'c3', kind: 'email', status: 'planned', assumedReductionPct: 10 },
        ],
      },
      items: ['c2', 'c3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      channels: [
        { id: 'c1', kind: 'whatsapp', status: 'planned', assumedReductionPct: 20, extraVolumePct: 15 },
      ],
    },
    'self-service does save calls': {
      channels: [
        { id: 'c1', kind: 'my_environment', status: 'planned', assumedReductionPct: 20 },
        { id: 'c2', kind: 'web_self_service', status: 'pilot', assumedReductionPct: 20 },
        { id: 'c3', kind: 'chatbot', status: 'planned', assumedReductionPct: 20 },
        { id: 'c4', kind: 'voicebot', status: 'planned', assumedReductionPct: 20 },
      ],
    },
    'no saving is counted on': {
      channels: [
        { id: 'c1', kind: 'whatsapp', status: 'planned', assumedReductionPct: 0 },
        { id: 'c2', kind: 'whatsapp', status: 'planned' },
      ],
    },
    'the channel exists already or is going': {
      channels: [
        { id: 'c1', kind: 'whatsapp', status: 'existing', assumedReductionPct: 20 },
        { id: 'c2', kind: 'chat', status: 'closing', assumedReductionPct: 20 },
      ],
    },
    'the kind of channel is still open': {
      channels: [{ id: 'c1', status: 'planned', assumedReductionPct: 20 }],
    },
  },
});
