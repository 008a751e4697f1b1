import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { shortTermPromise } from './short-term-promise.ts';

pitfallTester(test, shortTermPromise, {
  fires: {
    'a brand to build this quarter': {
      patch: { profile: { resultHorizon: 'short' }, ambition: { role: 'strengthen_brand' } },
      items: ['ambition', 'profile'],
    },
    'customers to keep this quarter': {
      patch: { profile: { resultHorizon: 'short' }, ambition: { role: 'retain_customers' } },
      items: ['ambition', 'profile'],
    },
    'an organisation to improve this quarter': {
      patch: { profile: { resultHorizon: 'short' }, ambition: { role: 'improve_organisation' } },
      items: ['ambition', 'profile'],
    },
  },
  staysQuiet: {
    'the long term': { profile: { resultHorizon: 'long' }, ambition: { role: 'strengthen_brand' } },
    'the horizon of results is unknown': { ambition: { role: 'strengthen_brand' } },
    'low cost can pay off soon': { profile: { resultHorizon: 'short' }, ambition: { role: 'minimise_cost' } },
    'revenue can pay off soon, whatever comes second': {
      profile: { resultHorizon: 'short' },
      ambition: { role: 'grow_revenue', secondaryRoles: ['retain_customers'] },
    },
    'adding value can pay off soon': { profile: { resultHorizon: 'short' }, ambition: { role: 'add_value' } },
    'the role is not chosen': { profile: { resultHorizon: 'short' } },
  },
});
