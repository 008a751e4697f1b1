import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { commodityUnderestimated } from './commodity-underestimated.ts';

pitfallTester(test, commodityUnderestimated, {
  fires: {
    'the example of the catalogue': {
      patch: {
        profile: { productKind: 'commodity', questionLoad: 'high' },
        ambition: { role: 'minimise_cost' },
        channels: [{ id: 'c1', kind: 'phone', status: 'closing' }],
      },
      items: ['ambition', 'c1'],
    },
    'nothing closes, but the block is agreed without a live channel': {
      patch: {
        profile: { productKind: 'commodity', questionLoad: 'high' },
        ambition: { role: 'minimise_cost' },
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        channels: [
          { id: 'c1', kind: 'email', status: 'existing' },
          { id: 'c2', kind: 'chat', status: 'rejected' },
        ],
      },
      items: ['ambition'],
    },
    'each phone line that closes': {
      patch: {
        profile: { productKind: 'commodity', questionLoad: 'high' },
        ambition: { role: 'minimise_cost' },
        channels: [
          { id: 'c2', kind: 'phone', status: 'closing' },
          { id: 'c3', kind: 'chat', status: 'closing' },
          { id: 'c1', kind: 'phone', status: 'closing' },
          { id: 'c4', kind: 'chatbot', status: 'existing' },
        ],
      },
      items: ['ambition', 'c2', 'c1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { productKind: 'commodity', questionLoad: 'high' },
      ambition: { role: 'minimise_cost' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
    },
    'another live channel is on its way': {
      profile: { productKind: 'commodity', questionLoad: 'high' },
      ambition: { role: 'minimise_cost' },
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'closing' },
        { id: 'c2', kind: 'callback', status: 'planned' },
      ],
    },
    'the phone was turned down, not closed, and the block is open': {
      profile: { productKind: 'commodity', questionLoad: 'high' },
      ambition: { role: 'minimise_cost' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'rejected' },
        { id: 'c2', kind: 'chat', status: 'closing' },
      ],
    },
    'few questions': {
      profile: { productKind: 'commodity', questionLoad: 'medium' },
      ambition: { role: 'minimise_cost' },
      channels: [{ id: 'c1', kind: 'phone', status: 'closing' }],
    },
    'the kind of product is unknown': {
      profile: { questionLoad: 'high' },
      ambition: { role: 'minimise_cost' },
      channels: [{ id: 'c1', kind: 'phone', status: 'closing' }],
    },
    'another role': {
      profile: { productKind: 'commodity', questionLoad: 'high' },
      ambition: { role: 'retain_customers', secondaryRoles: ['minimise_cost'] },
      channels: [{ id: 'c1', kind: 'phone', status: 'closing' }],
    },
  },
});
