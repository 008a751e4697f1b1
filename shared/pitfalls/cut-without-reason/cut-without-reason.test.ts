import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { cutWithoutReason } from './cut-without-reason.ts';

pitfallTester(test, cutWithoutReason, {
  fires: {
    'agency staff cut while nobody says what stops': {
      patch: { budgetLines: [{ id: 'b1', kind: 'agency', changePct: -12 }] },
      items: ['b1'],
    },
    'a cut of exactly the threshold': {
      patch: { budgetLines: [{ id: 'b1', kind: 'staff_live', changePct: -5 }] },
      items: ['b1'],
    },
    'work falls, but not as fast as the budget': {
      patch: {
        profile: { volumeTrendPct: -8 },
        budgetLines: [{ id: 'b1', kind: 'provider', changePct: -10 }],
      },
      items: ['b1'],
    },
    'only the lines that shrink faster than the work, with a reason of spaces': {
      patch: {
        profile: { volumeTrendPct: -8 },
        budgetLines: [
          { id: 'b1', kind: 'provider', changePct: -8 },
          { id: 'b2', kind: 'training', changePct: -20, reason: '   ' },
          { id: 'b3', kind: 'agency', changePct: -9 },
        ],
      },
      items: ['b2', 'b3'],
    },
  },
  staysQuiet: {
    'volume falls faster than the budget': {
      profile: { volumeTrendPct: -15 },
      budgetLines: [{ id: 'b1', kind: 'agency', changePct: -12 }],
    },
    'volume falls exactly as fast': {
      profile: { volumeTrendPct: -12 },
      budgetLines: [{ id: 'b1', kind: 'agency', changePct: -12 }],
    },
    'the reason is there': {
      budgetLines: [{ id: 'b1', kind: 'agency', changePct: -12, reason: 'Bezorgvragen vervallen' }],
    },
    'just under five percent': { budgetLines: [{ id: 'b1', kind: 'agency', changePct: -4.9 }] },
    'the change is not filled in': { budgetLines: [{ id: 'b1', kind: 'staff_live' }] },
    'a cut on technology': {
      budgetLines: [
        { id: 'b1', kind: 'technology', changePct: -40 },
        { id: 'b2', kind: 'staff_support', changePct: -40 },
      ],
    },
    'a cut on a line of unknown kind': { budgetLines: [{ id: 'b1', changePct: -40 }] },
  },
});
