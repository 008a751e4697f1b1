import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noCrossChannelView } from './no-cross-channel-view.ts';

pitfallTester(test, noCrossChannelView, {
  fires: {
    'three channels without any view': {
      patch: {
        meta: { stage: 'test' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'email', status: 'existing' },
          { id: 'c3', kind: 'chat', status: 'existing' },
        ],
      },
      items: ['channelVision'],
    },
    'a principle, but channels stand alone': {
      patch: {
        themes: [{ id: 'service-and-channels', status: 'agreed' }],
        channelVision: { channelPrinciple: 'guided', crossChannel: 'isolated' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'email', status: 'existing' },
          { id: 'c3', kind: 'chat', status: 'planned' },
        ],
      },
      items: ['channelVision'],
    },
    'a principle, and no word on how they connect': {
      patch: {
        meta: { stage: 'test' },
        channelVision: { channelPrinciple: 'customer_choice' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'email', status: 'existing' },
          { id: 'c3', kind: 'chat', status: 'planned' },
        ],
      },
      items: ['channelVision'],
    },
    'linked, but by no principle': {
      patch: {
        meta: { stage: 'agreed' },
        channelVision: { crossChannel: 'omnichannel' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'email', status: 'existing' },
          { id: 'c3', kind: 'chat', status: 'planned' },
        ],
      },
      items: ['channelVision'],
    },
  },
  staysQuiet: {
    'a principle, and linked channels': {
      meta: { stage: 'test' },
      channelVision: { channelPrinciple: 'guided', crossChannel: 'linked' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'chat', status: 'planned' },
      ],
    },
    'a principle, and one conversation across channels': {
      meta: { stage: 'test' },
      channelVision: { channelPrinciple: 'digital_first', crossChannel: 'omnichannel' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'chat', status: 'planned' },
      ],
    },
    'only two channels': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', status: 'existing' },
        { id: 'c2', status: 'existing' },
      ],
    },
    'the third channel is going, the fourth has no status': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', status: 'existing' },
        { id: 'c2', status: 'pilot' },
        { id: 'c3', status: 'closing' },
        { id: 'c4', kind: 'chat' },
      ],
    },
    'the theme is not ripe': {
      themes: [{ id: 'learning', status: 'agreed' }],
      channelVision: { crossChannel: 'isolated' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'chat', status: 'planned' },
      ],
    },
  },
});
