import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { premiumRateServiceLine } from './premium-rate-service-line.ts';

pitfallTester(test, premiumRateServiceLine, {
  fires: {
    'the example of the catalogue': {
      patch: {
        profile: { market: 'b2c' },
        channels: [{ id: 'c1', kind: 'phone', status: 'existing', tariff: 'premium_rate' }],
      },
      items: ['c1'],
    },
    'consumers among others, and a line that is still to come': {
      patch: {
        profile: { market: 'both' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', tariff: 'free' },
          { id: 'c2', kind: 'phone', status: 'planned', tariff: 'premium_rate' },
          { id: 'c3', kind: 'phone', status: 'pilot', tariff: 'premium_rate' },
        ],
      },
      items: ['c2', 'c3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', tariff: 'basic_rate' }],
    },
    'businesses only': {
      profile: { market: 'b2b' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', tariff: 'premium_rate' }],
    },
    'the market is not filled in': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', tariff: 'premium_rate' }],
    },
    'the line is going, or has no status': {
      profile: { market: 'b2c' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'closing', tariff: 'premium_rate' },
        { id: 'c2', kind: 'phone', status: null, tariff: 'premium_rate' },
      ],
    },
    'the charge is not filled in': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', tariff: null }],
    },
    'not a phone line': {
      profile: { market: 'b2c' },
      channels: [{ id: 'c1', kind: 'sms', status: 'existing', tariff: 'premium_rate' }],
    },
  },
});
