import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { shrinkageIgnored } from './shrinkage-ignored.ts';

pitfallTester(test, shrinkageIgnored, {
  fires: {
    'the example of the catalogue: shrinkage is missing': {
      patch: { meta: { stage: 'test' }, planning: { fte: 30 } },
      items: ['planning'],
    },
    'shrinkage just too low': {
      patch: { blocks: [{ id: 'forecasting', status: 'agreed' }], planning: { fte: 30, shrinkagePct: 24 } },
      items: ['planning'],
    },
    'no shrinkage at all is a number too': {
      patch: { meta: { stage: 'test' }, planning: { fte: 30, shrinkagePct: 0 } },
      items: ['planning'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: a normal shrinkage': {
      meta: { stage: 'test' },
      planning: { fte: 30, shrinkagePct: 31 },
    },
    'on the border': { meta: { stage: 'test' }, planning: { fte: 30, shrinkagePct: 25 } },
    'the staff is unknown': { meta: { stage: 'test' }, planning: { shrinkagePct: 10 } },
    'the block is not ripe': { blocks: [{ id: 'staffing', status: 'agreed' }], planning: { fte: 30 } },
  },
});
