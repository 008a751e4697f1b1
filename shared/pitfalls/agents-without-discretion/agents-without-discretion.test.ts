import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { agentsWithoutDiscretion } from './agents-without-discretion.ts';

pitfallTester(test, agentsWithoutDiscretion, {
  fires: {
    'the example of the catalogue: platinum without a euro to give': {
      patch: { ambition: { serviceTier: 'platinum' }, businessRules: { discretionEur: 0 } },
      items: ['businessRules', 'ambition'],
    },
    'premium too': {
      patch: { ambition: { serviceTier: 'premium' }, businessRules: { discretionEur: 0 } },
      items: ['businessRules', 'ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: agents may offer something': {
      ambition: { serviceTier: 'platinum' },
      businessRules: { discretionEur: 75 },
    },
    'the amount is unknown': { ambition: { serviceTier: 'platinum' } },
    'one euro is above nothing': {
      ambition: { serviceTier: 'platinum' },
      businessRules: { discretionEur: 1 },
    },
    'standard service': { ambition: { serviceTier: 'standard' }, businessRules: { discretionEur: 0 } },
    'the tier is unknown': { businessRules: { discretionEur: 0 } },
  },
});
