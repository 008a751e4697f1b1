import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { overtakenByTheMarket } from './overtaken-by-the-market.ts';

pitfallTester(test, overtakenByTheMarket, {
  fires: {
    'the example of the catalogue: twenty months with nothing along the way': {
      patch: { systems: [{ id: 'y1', status: 'planned', leadTimeMonths: 20 }] },
      items: ['y1'],
    },
    'just over a year in a pilot, with a no': {
      patch: {
        systems: [
          { id: 'y1', status: 'pilot', leadTimeMonths: 13, interimRelease: false },
          { id: 'y2', status: 'planned', leadTimeMonths: 6 },
        ],
      },
      items: ['y1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: a usable part comes earlier': {
      systems: [{ id: 'y1', status: 'planned', leadTimeMonths: 20, interimRelease: true }],
    },
    'exactly a year': {
      systems: [{ id: 'y1', status: 'planned', leadTimeMonths: 12, interimRelease: false }],
    },
    'the lead time is unknown': { systems: [{ id: 'y1', status: 'planned', interimRelease: false }] },
    'the system is already there': { systems: [{ id: 'y1', status: 'existing', leadTimeMonths: 20 }] },
    'the system was turned down': { systems: [{ id: 'y1', status: 'rejected', leadTimeMonths: 20 }] },
  },
});
