import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { occupancyTooHigh } from './occupancy-too-high.ts';

pitfallTester(test, occupancyTooHigh, {
  fires: {
    'the example of the catalogue: well above the ceiling': {
      patch: { planning: { occupancyTargetPct: 92 } },
      items: ['planning'],
    },
    'just above the ceiling': { patch: { planning: { occupancyTargetPct: 86 } }, items: ['planning'] },
  },
  staysQuiet: {
    'the counter-example of the catalogue: below the ceiling': { planning: { occupancyTargetPct: 82 } },
    'on the ceiling': { planning: { occupancyTargetPct: 85 } },
    'no target yet': { meta: { stage: 'test' }, planning: { fte: 30 } },
  },
});
