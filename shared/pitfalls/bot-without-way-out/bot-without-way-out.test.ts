import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { botWithoutWayOut } from './bot-without-way-out.ts';

pitfallTester(test, botWithoutWayOut, {
  fires: {
    'the example of the catalogue': {
      patch: {
        channels: [
          { id: 'c1', kind: 'chatbot', status: 'planned', fallbackChannelId: 'c2' },
          { id: 'c2', kind: 'web_self_service', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'the way out leads to a channel that closes': {
      patch: {
        channels: [
          { id: 'c1', kind: 'voicebot', status: 'existing', fallbackChannelId: 'c2' },
          { id: 'c2', kind: 'phone', status: 'closing' },
          { id: 'c3', kind: 'email', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'the bot is its own way out': {
      patch: {
        channels: [
          { id: 'c1', kind: 'chatbot', status: 'pilot', fallbackChannelId: 'c1' },
          { id: 'c2', kind: 'phone', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'the person does not see what was said': {
      patch: {
        channels: [
          {
            id: 'c1',
            kind: 'chatbot',
            status: 'existing',
            fallbackChannelId: 'c2',
            handoverKeepsContext: false,
          },
          { id: 'c2', kind: 'chat', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'nothing goes along, with the way out still open': {
      patch: {
        channels: [
          { id: 'c1', kind: 'chatbot', status: 'existing', handoverKeepsContext: false },
          { id: 'c2', kind: 'letter', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'no way out while the block is agreed': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        channels: [
          { id: 'c1', kind: 'chatbot', status: 'planned' },
          { id: 'c2', kind: 'chat', status: 'planned' },
        ],
      },
      items: ['c1'],
    },
    'the channel that it led to is gone': {
      patch: {
        meta: { stage: 'test' },
        channels: [
          { id: 'c1', kind: 'voicebot', status: 'existing', fallbackChannelId: 'gone' },
          { id: 'c2', kind: 'phone', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'a menu without a way out, without any bot': {
      patch: {
        callFlows: [
          { id: 'f1', exitToPerson: false },
          { id: 'f2', exitToPerson: true },
        ],
      },
      items: ['f1'],
    },
    'bots first, in the order of the file, then menus': {
      patch: {
        meta: { stage: 'test' },
        channels: [
          { id: 'c3', kind: 'phone', status: 'existing' },
          {
            id: 'c2',
            kind: 'voicebot',
            status: 'existing',
            fallbackChannelId: 'c3',
            handoverKeepsContext: false,
          },
          { id: 'c1', kind: 'chatbot', status: 'existing' },
          { id: 'c4', kind: 'chatbot', status: 'existing', fallbackChannelId: 'c3' },
        ],
        callFlows: [{ id: 'f1', channelId: 'c3', exitToPerson: false }],
      },
      items: ['c2', 'c1', 'f1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      channels: [
        { id: 'c1', kind: 'chatbot', status: 'planned', fallbackChannelId: 'c2', handoverKeepsContext: true },
        { id: 'c2', kind: 'chat', status: 'existing' },
      ],
    },
    'the way out was not discussed yet': {
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned' }],
      callFlows: [{ id: 'f1', menuLayers: 3 }],
    },
    'whether the conversation goes along was not discussed': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'chatbot', status: 'planned', fallbackChannelId: 'c2' },
        { id: 'c2', kind: 'email', status: 'planned' },
      ],
    },
    'the bot is going': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'closing', handoverKeepsContext: false }],
    },
    'self-service is no bot': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', kind: 'web_self_service', status: 'existing', handoverKeepsContext: false }],
    },
    'the status of the way out is unknown, not closed': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'chatbot', status: 'existing', fallbackChannelId: 'c2' },
        { id: 'c2', kind: 'chat' },
      ],
    },
  },
});

const people = [
  { id: 'letter', kind: 'letter', status: 'existing' },
  { id: 'counter', kind: 'counter', status: 'existing' },
  { id: 'phone', kind: 'phone', status: 'existing' },
  { id: 'chat', kind: 'chat', status: 'planned' },
  { id: 'closing', kind: 'chat', status: 'closing' },
];

function wayOutFor(kind: string, channels: readonly object[]): unknown {
  const strategy = strategyFromPatch({
    meta: { stage: 'test' },
    channels: [{ id: 'bot', kind, status: 'existing', handoverKeepsContext: true }, ...channels],
  });
  return proposeFix({ pitfall: botWithoutWayOut.id, items: ['bot'] }, strategy);
}

test('the fix leads to people who answer in the same way, else at once, else later', () => {
  const leadsTo = (id: string) => [{ set: 'channels.bot.fallbackChannelId', value: id }];
  expect(wayOutFor('chatbot', people)).toEqual(leadsTo('chat'));
  expect(wayOutFor('voicebot', people)).toEqual(leadsTo('phone'));
  expect(wayOutFor('chatbot', people.slice(0, 2))).toEqual(leadsTo('counter'));
  expect(wayOutFor('chatbot', people.slice(0, 1))).toEqual(leadsTo('letter'));
});

test('without an open channel with people there is nothing to lead to', () => {
  expect(wayOutFor('chatbot', people.slice(4))).toBeNull();
});

test('the fix leaves a good way out as it is, and lets callers out of the menu', () => {
  const strategy = strategyFromPatch({
    channels: [
      {
        id: 'bot',
        kind: 'chatbot',
        status: 'existing',
        fallbackChannelId: 'phone',
        handoverKeepsContext: false,
      },
      ...people,
    ],
    callFlows: [{ id: 'f1', exitToPerson: false }, { id: 'f2' }],
  });
  expect(proposeFix({ pitfall: botWithoutWayOut.id, items: ['bot', 'f1'] }, strategy)).toEqual([
    { set: 'channels.bot.handoverKeepsContext', value: true },
    { set: 'callFlows.f1.exitToPerson', value: true },
  ]);
});
