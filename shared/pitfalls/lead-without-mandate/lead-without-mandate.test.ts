import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { leadWithoutMandate } from './lead-without-mandate.ts';

pitfallTester(test, leadWithoutMandate, {
  fires: {
    'a single lead to whom nobody hands anything over': {
      patch: { meta: { stage: 'test' }, collaboration: { steering: 'single_lead' } },
      items: ['collaboration'],
    },
    'the only department that did no longer exists': {
      patch: {
        themes: [{ id: 'collaboration', status: 'agreed' }],
        departments: [{ id: 'cs' }],
        collaboration: { steering: 'single_lead', leadDeptId: 'cs', mandateCededBy: ['gone'] },
      },
      items: ['collaboration'],
    },
  },
  staysQuiet: {
    'one department hands something over': {
      meta: { stage: 'test' },
      departments: [{ id: 'mk', kind: 'marketing' }],
      collaboration: { steering: 'single_lead', mandateCededBy: ['mk'] },
    },
    'the theme is still being discussed': {
      themes: [{ id: 'position', status: 'agreed' }],
      collaboration: { steering: 'single_lead' },
    },
    'no single lead was chosen': { meta: { stage: 'test' }, collaboration: { steering: 'coordinated' } },
    'the steering was not discussed': { meta: { stage: 'test' } },
  },
});
