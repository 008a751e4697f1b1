import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { customerFirstOnPaper } from './customer-first-on-paper.ts';

pitfallTester(test, customerFirstOnPaper, {
  fires: {
    'the example of the catalogue': {
      patch: { profile: { missionClaims: ['customer_first'] }, ambition: { role: 'minimise_cost' } },
      items: ['profile', 'ambition'],
    },
    'basic service, whatever the role': {
      patch: {
        profile: { missionClaims: ['customer_first', 'reliability'] },
        ambition: { role: 'add_value', serviceTier: 'basic' },
      },
      items: ['profile', 'ambition'],
    },
    'low cost, whatever the tier': {
      patch: {
        profile: { missionClaims: ['customer_first'] },
        ambition: { role: 'minimise_cost', serviceTier: 'premium' },
      },
      items: ['profile', 'ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { missionClaims: ['customer_first', 'lowest_price'] },
      ambition: { role: 'minimise_cost' },
    },
    'the mission does not put customers first': {
      profile: { missionClaims: ['reliability'] },
      ambition: { role: 'minimise_cost', serviceTier: 'basic' },
    },
    'role and tier are still open': { profile: { missionClaims: ['customer_first'] } },
    'low cost is one role among others': {
      profile: { missionClaims: ['customer_first'] },
      ambition: { role: 'add_value', secondaryRoles: ['minimise_cost'], serviceTier: 'standard' },
    },
    'the lowest price explains basic service': {
      profile: { missionClaims: ['customer_first', 'lowest_price'] },
      ambition: { serviceTier: 'basic' },
    },
  },
});
