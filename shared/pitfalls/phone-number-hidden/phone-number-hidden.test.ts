import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { phoneNumberHidden } from './phone-number-hidden.ts';

pitfallTester(test, phoneNumberHidden, {
  fires: {
    'the example of the catalogue': {
      patch: {
        profile: { consumerWebshop: true },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', findability: 'hidden' },
          { id: 'c2', kind: 'email', status: 'existing' },
        ],
      },
      items: ['c1'],
    },
    'both are tucked away': {
      patch: {
        profile: { consumerWebshop: true },
        channels: [
          { id: 'c1', kind: 'email', status: 'pilot', findability: 'hidden' },
          { id: 'c2', kind: 'phone', status: 'planned', findability: 'hidden' },
        ],
      },
      items: ['c1', 'c2'],
    },
    'nothing is there, and the block is agreed': {
      patch: { profile: { consumerWebshop: true }, blocks: [{ id: 'service-setup', status: 'agreed' }] },
      items: ['profile'],
    },
    'a phone line without an email address': {
      patch: {
        meta: { stage: 'test' },
        profile: { consumerWebshop: true },
        channels: [{ id: 'c1', kind: 'phone', status: 'existing', findability: 'findable' }],
      },
      items: ['profile'],
    },
    'the phone line closes': {
      patch: {
        meta: { stage: 'test' },
        profile: { consumerWebshop: true },
        channels: [
          { id: 'c1', kind: 'phone', status: 'closing', findability: 'hidden' },
          { id: 'c2', kind: 'email', status: 'existing', findability: 'findable' },
        ],
      },
      items: ['profile'],
    },
    'one is hidden and the other is not there': {
      patch: {
        meta: { stage: 'test' },
        profile: { consumerWebshop: true },
        channels: [{ id: 'c1', kind: 'email', status: 'existing', findability: 'hidden' }],
      },
      items: ['c1', 'profile'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { consumerWebshop: true },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', findability: 'findable' },
        { id: 'c2', kind: 'email', status: 'existing', findability: 'findable' },
      ],
    },
    'no consumer webshop, or not discussed': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', findability: 'hidden' }],
    },
    'one is missing, and the block is open': {
      profile: { consumerWebshop: true },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
    },
    'both are open, and nobody said how findable they are': {
      meta: { stage: 'test' },
      profile: { consumerWebshop: true },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
      ],
    },
    'another channel is hidden': {
      profile: { consumerWebshop: true },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'chat', status: 'existing', findability: 'hidden' },
      ],
    },
    'a hidden line that is going, while another is open': {
      meta: { stage: 'test' },
      profile: { consumerWebshop: true },
      channels: [
        { id: 'c1', kind: 'phone', status: 'closing', findability: 'hidden' },
        { id: 'c2', kind: 'phone', status: 'existing' },
        { id: 'c3', kind: 'email', status: 'existing' },
      ],
    },
  },
});
