import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { oneSuiteForEverything } from './one-suite-for-everything.ts';

pitfallTester(test, oneSuiteForEverything, {
  fires: {
    'the example of the catalogue: compared with nothing but itself': {
      patch: { systems: [{ id: 'y1', kind: 'suite', status: 'planned', alternativesCompared: 1 }] },
      items: ['y1'],
    },
    'no alternative in a pilot': {
      patch: {
        systems: [
          { id: 'y1', kind: 'suite', status: 'pilot', alternativesCompared: 0 },
          { id: 'y2', kind: 'crm', status: 'planned', alternativesCompared: 0 },
        ],
      },
      items: ['y1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: three alternatives compared': {
      systems: [{ id: 'y1', kind: 'suite', status: 'planned', alternativesCompared: 3 }],
    },
    'two alternatives are enough': {
      systems: [{ id: 'y1', kind: 'suite', status: 'planned', alternativesCompared: 2 }],
    },
    'the number is unknown': { systems: [{ id: 'y1', kind: 'suite', status: 'planned' }] },
    'the suite is already there': {
      systems: [{ id: 'y1', kind: 'suite', status: 'existing', alternativesCompared: 1 }],
    },
    'no status yet': { systems: [{ id: 'y1', kind: 'suite', alternativesCompared: 1 }] },
  },
});
