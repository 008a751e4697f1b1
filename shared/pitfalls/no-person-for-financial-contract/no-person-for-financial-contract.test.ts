import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noPersonForFinancialContract } from './no-person-for-financial-contract.ts';

pitfallTester(test, noPersonForFinancialContract, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        profile: { distanceSalesFinance: true, market: 'b2c' },
        channels: [{ id: 'c1', kind: 'chatbot', status: 'existing' }],
      },
      items: ['profile'],
    },
    'consumers and businesses, with the phone line closing': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        profile: { distanceSalesFinance: true, market: 'both' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'closing' },
          { id: 'c2', kind: 'email', status: 'existing' },
        ],
      },
      items: ['profile'],
    },
    'no channel at all': {
      patch: { meta: { stage: 'test' }, profile: { distanceSalesFinance: true, market: 'b2c' } },
      items: ['profile'],
    },
    'staffed, but not live': {
      patch: {
        meta: { stage: 'test' },
        profile: { distanceSalesFinance: true, market: 'b2c' },
        channels: [
          { id: 'c1', kind: 'whatsapp', status: 'existing' },
          { id: 'c2', kind: 'outbound_call', status: 'existing' },
        ],
      },
      items: ['profile'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      profile: { distanceSalesFinance: true, market: 'b2c' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
    },
    'the block is not ripe': {
      profile: { distanceSalesFinance: true, market: 'b2c' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'existing' }],
    },
    'businesses only': { meta: { stage: 'test' }, profile: { distanceSalesFinance: true, market: 'b2b' } },
    'the market is not filled in': { meta: { stage: 'test' }, profile: { distanceSalesFinance: true } },
    'no financial contracts online, or not discussed': {
      meta: { stage: 'test' },
      profile: { market: 'b2c' },
    },
    'a call-back that is still to come': {
      meta: { stage: 'test' },
      profile: { distanceSalesFinance: true, market: 'b2c' },
      channels: [{ id: 'c1', kind: 'callback', status: 'planned' }],
    },
  },
});
