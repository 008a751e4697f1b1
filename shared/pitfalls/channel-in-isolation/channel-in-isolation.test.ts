import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { channelInIsolation } from './channel-in-isolation.ts';

pitfallTester(test, channelInIsolation, {
  fires: {
    'the example of the catalogue': {
      patch: {
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'whatsapp', status: 'planned', sharesHistory: false },
        ],
      },
      items: ['c2'],
    },
    'an unanswered history counts once the theme is agreed': {
      patch: {
        themes: [{ id: 'service-and-channels', status: 'agreed' }],
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'chat', status: 'pilot' },
        ],
      },
      items: ['c2'],
    },
    'a link to a channel that no longer exists is no link': {
      patch: {
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', status: 'planned', sharesHistory: false, linkedChannelIds: ['gone'] },
        ],
      },
      items: ['c2'],
    },
    'two new channels stand alone beside each other': {
      patch: {
        channels: [
          { id: 'c1', status: 'planned', sharesHistory: false },
          { id: 'c2', status: 'pilot', sharesHistory: false },
        ],
      },
      items: ['c1', 'c2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'whatsapp', status: 'planned', sharesHistory: true, linkedChannelIds: ['c1'] },
      ],
    },
    'a history not discussed while the theme is open': {
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'chat', status: 'planned' },
      ],
    },
    'an unanswered history while another theme is agreed': {
      themes: [{ id: 'learning', status: 'agreed' }],
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', status: 'planned' },
      ],
    },
    'a link alone is enough': {
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', status: 'planned', sharesHistory: false, linkedChannelIds: ['c1'] },
      ],
    },
    'a first and only channel': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', status: 'planned', sharesHistory: false }],
    },
    'the only other channel is going': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', status: 'closing' },
        { id: 'c2', status: 'planned', sharesHistory: false },
      ],
    },
    'an existing channel': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', status: 'existing', sharesHistory: false },
      ],
    },
  },
});
