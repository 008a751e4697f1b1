import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { positionPullsTheStrategy } from './position-pulls-the-strategy.ts';

pitfallTester(test, positionPullsTheStrategy, {
  fires: {
    'adding value from under operations': {
      patch: { position: { reportsTo: 'operations', boardVoice: 'none' }, ambition: { role: 'add_value' } },
      items: ['position', 'ambition'],
    },
    'low cost from under commerce': {
      patch: { position: { reportsTo: 'commerce', boardVoice: 'none' }, ambition: { role: 'minimise_cost' } },
      items: ['position', 'ambition'],
    },
    'growing revenue from under operations': {
      patch: {
        position: { reportsTo: 'operations', boardVoice: 'none' },
        ambition: { role: 'grow_revenue' },
      },
      items: ['position', 'ambition'],
    },
  },
  staysQuiet: {
    'somebody on the board speaks for the customer': {
      position: { reportsTo: 'operations', boardVoice: 'portfolio_holder' },
      ambition: { role: 'add_value' },
    },
    'low cost fits operations': {
      position: { reportsTo: 'operations', boardVoice: 'none' },
      ambition: { role: 'minimise_cost' },
    },
    'growing revenue fits commerce': {
      position: { reportsTo: 'commerce', boardVoice: 'none' },
      ambition: { role: 'grow_revenue' },
    },
    'nobody asked whether there is a voice on the board': {
      position: { reportsTo: 'operations' },
      ambition: { role: 'add_value' },
    },
    'the role is not chosen yet': {
      position: { reportsTo: 'operations', boardVoice: 'none' },
      ambition: { secondaryRoles: ['add_value'] },
    },
    'directly under the board': {
      position: { reportsTo: 'board', boardVoice: 'none' },
      ambition: { role: 'add_value' },
    },
    'where it sits is unknown': { position: { boardVoice: 'none' }, ambition: { role: 'add_value' } },
  },
});
