import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { inaccessibleDigitalChannel } from './inaccessible-digital-channel.ts';

pitfallTester(test, inaccessibleDigitalChannel, {
  fires: {
    'the example of the catalogue': {
      patch: {
        profile: { consumerWebshop: true, microEnterprise: false },
        channels: [{ id: 'c1', kind: 'my_environment', status: 'existing', accessible: false }],
      },
      items: ['c1'],
    },
    'nobody said whether it is a micro-enterprise': {
      patch: {
        profile: { consumerWebshop: true },
        channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', accessible: false }],
      },
      items: ['c1'],
    },
    'each kind through which customers arrange things': {
      patch: {
        profile: { consumerWebshop: true },
        channels: [
          { id: 'c1', kind: 'web_self_service', status: 'existing', accessible: false },
          { id: 'c2', kind: 'web_form', status: 'existing', accessible: false },
          { id: 'c3', kind: 'chat', status: 'existing', accessible: false },
          { id: 'c4', kind: 'app_messaging', status: 'existing', accessible: false },
          { id: 'c5', kind: 'my_environment', status: 'existing', accessible: true },
        ],
      },
      items: ['c1', 'c2', 'c3', 'c4'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { consumerWebshop: true, microEnterprise: false },
      channels: [{ id: 'c1', kind: 'my_environment', status: 'existing', accessible: true }],
    },
    'a micro-enterprise': {
      profile: { consumerWebshop: true, microEnterprise: true },
      channels: [{ id: 'c1', kind: 'web_form', status: 'existing', accessible: false }],
    },
    'no consumer webshop, or not discussed': {
      profile: { microEnterprise: false },
      channels: [{ id: 'c1', kind: 'web_form', status: 'existing', accessible: false }],
    },
    'nobody knows whether people can use it': {
      meta: { stage: 'test' },
      profile: { consumerWebshop: true },
      channels: [{ id: 'c1', kind: 'web_form', status: 'existing', accessible: null }],
    },
    'the channel is going': {
      profile: { consumerWebshop: true },
      channels: [
        { id: 'c1', kind: 'web_form', status: 'closing', accessible: false },
        { id: 'c2', kind: 'chat', status: 'rejected', accessible: false },
      ],
    },
    'a channel that the law does not name': {
      profile: { consumerWebshop: true },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', accessible: false },
        { id: 'c2', kind: 'whatsapp', status: 'existing', accessible: false },
        { id: 'c3', kind: 'voicebot', status: 'existing', accessible: false },
      ],
    },
  },
});
