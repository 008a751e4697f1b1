import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { outboundWithoutConsent } from './outbound-without-consent.ts';

pitfallTester(test, outboundWithoutConsent, {
  fires: {
    'the example of the catalogue: consumers who were not asked': {
      patch: {
        profile: { market: 'b2c' },
        channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing', optIn: false }],
      },
      items: ['c1'],
    },
    'consumers among the customers': {
      patch: {
        profile: { market: 'both', sector: 'energy' },
        channels: [
          { id: 'c1', kind: 'outbound_call', status: 'planned', optIn: false },
          { id: 'c2', kind: 'outbound_call', status: 'pilot', optIn: true },
        ],
      },
      items: ['c1'],
    },
    'consent is unknown and the block is agreed': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        profile: { market: 'b2c' },
        channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing' }],
      },
      items: ['c1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: consent is held': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing', optIn: true }],
    },
    'consent is unknown and the block is open': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing' }],
    },
    'customers are businesses': {
      profile: { market: 'b2b' },
      channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing', optIn: false }],
    },
    'the market is unknown': {
      channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing', optIn: false }],
    },
    'a good cause': {
      profile: { market: 'b2c', sector: 'nonprofit' },
      channels: [{ id: 'c1', kind: 'outbound_call', status: 'existing', optIn: false }],
    },
    'the channel is closing': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'outbound_call', status: 'closing', optIn: false }],
    },
    'customers call': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', optIn: false }],
    },
  },
});
