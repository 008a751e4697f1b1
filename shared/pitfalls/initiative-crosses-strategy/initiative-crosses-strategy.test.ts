import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { initiativeCrossesStrategy } from './initiative-crosses-strategy.ts';

pitfallTester(test, initiativeCrossesStrategy, {
  fires: {
    'the example of the catalogue': {
      patch: {
        ambition: { notDoingChannels: ['whatsapp'] },
        initiatives: [{ id: 'i1', name: 'WhatsApp', kind: 'channel', channelKinds: ['whatsapp'] }],
      },
      items: ['i1', 'ambition'],
    },
    'the group itself says that it clashes': {
      patch: {
        ambition: { notDoingChannels: ['social'] },
        initiatives: [{ id: 'i1', visionFit: 'conflicts', channelKinds: ['chat'] }],
      },
      items: ['i1'],
    },
    'it fits the vision and still brings what was ruled out': {
      patch: {
        ambition: { notDoingChannels: ['social', 'sms'] },
        initiatives: [
          { id: 'i2', visionFit: 'conflicts' },
          { id: 'i3', visionFit: 'stretches' },
          { id: 'i1', visionFit: 'fits', channelKinds: ['phone', 'sms'] },
        ],
      },
      items: ['i2', 'i1', 'ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      ambition: { notDoingChannels: ['whatsapp'] },
      initiatives: [
        { id: 'i1', name: 'Terugbellen', kind: 'channel', channelKinds: ['callback'], visionFit: 'fits' },
      ],
    },
    'it sits uneasily, or was not judged': {
      initiatives: [
        { id: 'i1', visionFit: 'stretches' },
        { id: 'i2', channelKinds: ['whatsapp'] },
      ],
    },
    'nothing was ruled out': {
      ambition: { notDoingChannels: [] },
      initiatives: [{ id: 'i1', channelKinds: ['whatsapp'] }],
    },
    'the channel was ruled out and nothing brings it': {
      ambition: { notDoingChannels: ['whatsapp'] },
      initiatives: [{ id: 'i1', name: 'WhatsApp' }],
    },
  },
});
