import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { flatteredNps } from './flattered-nps.ts';

pitfallTester(test, flatteredNps, {
  fires: {
    'eights count as promoters': {
      patch: { kpis: [{ id: 'k1', kind: 'nps', promoterFrom: 8 }] },
      items: ['k1'],
    },
    'of employees too, and only those figures': {
      patch: {
        kpis: [
          { id: 'k1', kind: 'nps', promoterFrom: 9 },
          { id: 'k2', kind: 'enps', promoterFrom: 8 },
          { id: 'k3', kind: 'nps', promoterFrom: 8 },
        ],
      },
      items: ['k2', 'k3'],
    },
  },
  staysQuiet: {
    'from nine': { kpis: [{ id: 'k1', kind: 'nps', promoterFrom: 9 }] },
    'tens only': { kpis: [{ id: 'k1', kind: 'enps', promoterFrom: 10 }] },
    'from which mark was not filled in': { meta: { stage: 'test' }, kpis: [{ id: 'k1', kind: 'nps' }] },
    'a figure that knows no promoters': {
      kpis: [
        { id: 'k1', kind: 'csat', promoterFrom: 8 },
        { id: 'k2', promoterFrom: 8 },
      ],
    },
  },
});
