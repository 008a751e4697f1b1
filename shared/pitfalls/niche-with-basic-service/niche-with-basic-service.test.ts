import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { nicheWithBasicService } from './niche-with-basic-service.ts';

pitfallTester(test, nicheWithBasicService, {
  fires: {
    'the example of the catalogue': {
      patch: { profile: { productKind: 'niche' }, ambition: { serviceTier: 'basic' } },
      items: ['ambition'],
    },
    'premium in name, and above all cheap': {
      patch: {
        profile: { productKind: 'niche' },
        ambition: { serviceTier: 'premium', role: 'minimise_cost' },
      },
      items: ['ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { productKind: 'niche' },
      ambition: { serviceTier: 'premium', role: 'add_value' },
    },
    'another kind of product': {
      profile: { productKind: 'mainstream' },
      ambition: { serviceTier: 'basic', role: 'minimise_cost' },
    },
    'the kind of product is unknown': { ambition: { serviceTier: 'basic', role: 'minimise_cost' } },
    'role and tier are still open': {
      profile: { productKind: 'niche' },
      ambition: { secondaryRoles: ['minimise_cost'] },
    },
  },
});
