import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { npsUpBudgetDown } from './nps-up-budget-down.ts';

pitfallTester(test, npsUpBudgetDown, {
  fires: {
    'the example of the catalogue': {
      patch: {
        kpis: [{ id: 'k1', kind: 'nps', baseline: 12, target: 25 }],
        budgetLines: [{ id: 'b1', kind: 'staff_live', changePct: -8 }],
      },
      items: ['k1', 'b1'],
    },
    'a goal asks for the score, with a reason of spaces': {
      patch: {
        goals: [{ id: 'g1', tags: ['csat_up'] }],
        budgetLines: [{ id: 'b1', kind: 'training', changePct: -0.5, reason: '  ' }],
      },
      items: ['g1', 'b1'],
    },
    'from a baseline of zero, and only the line without a reason': {
      patch: {
        kpis: [{ id: 'k1', kind: 'nps', baseline: 0, target: 5 }],
        budgetLines: [
          { id: 'b1', kind: 'agency', changePct: -3, reason: 'Minder verloop' },
          { id: 'b2', kind: 'provider', changePct: -3 },
        ],
      },
      items: ['k1', 'b2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      kpis: [{ id: 'k1', kind: 'nps', baseline: 12, target: 25 }],
      budgetLines: [
        {
          id: 'b1',
          kind: 'staff_live',
          changePct: -8,
          reason: 'Twee contactredenen zijn bij de bron weggenomen.',
        },
      ],
    },
    'no baseline to rise from': {
      kpis: [{ id: 'k1', kind: 'nps', target: 25 }],
      budgetLines: [{ id: 'b1', kind: 'staff_live', changePct: -8 }],
    },
    'a target equal to today': {
      kpis: [{ id: 'k1', kind: 'csat', baseline: 8, target: 8 }],
      budgetLines: [{ id: 'b1', kind: 'staff_live', changePct: -8 }],
    },
    'another figure rises': {
      kpis: [{ id: 'k1', kind: 'enps', baseline: 1, target: 9 }],
      budgetLines: [{ id: 'b1', kind: 'staff_live', changePct: -8 }],
    },
    'money for technology falls': {
      kpis: [{ id: 'k1', kind: 'nps', baseline: 12, target: 25 }],
      budgetLines: [{ id: 'b1', kind: 'technology', changePct: -8 }],
    },
    'a budget that stays the same': {
      goals: [{ id: 'g1', tags: ['nps_up'] }],
      budgetLines: [{ id: 'b1', kind: 'staff_live', changePct: 0 }],
    },
    'a change not filled in': {
      goals: [{ id: 'g1', tags: ['nps_up'] }],
      budgetLines: [{ id: 'b1', kind: 'staff_live' }],
    },
  },
});
