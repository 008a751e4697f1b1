import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
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

test.each([
  ['the phone', { id: 'c3', kind: 'phone', status: 'existing' }, 'c3'],
  ['a phone to come, sooner than another channel', { id: 'c3', kind: 'phone', status: 'planned' }, 'c3'],
  ['without a phone, an existing channel with people', { id: 'c3', kind: 'chat', status: 'existing' }, 'c3'],
  ['not the phone that is going', { id: 'c3', kind: 'phone', status: 'closing' }, 'c2'],
  ['people, sooner than a machine', { id: 'c3', kind: 'web_self_service', status: 'existing' }, 'c2'],
])('the fix links to the main channel: %s', (_name, other, main) => {
  const strategy = strategyFromPatch({
    channels: [
      { id: 'c1', kind: 'my_environment', status: 'existing' },
      { id: 'c2', kind: 'email', status: 'pilot', linkedChannelIds: ['c1'] },
      other,
      { id: 'c4', kind: 'whatsapp', status: 'planned', sharesHistory: false },
    ],
  });
  const changes = proposeFix({ pitfall: 'channel-in-isolation', items: ['c4'] }, strategy);
  expect(changes).toEqual([{ set: 'channels.c4.linkedChannelIds', value: [main] }]);
});
