import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { outsourcingForCostOnly } from './outsourcing-for-cost-only.ts';

pitfallTester(test, outsourcingForCostOnly, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', reasons: ['cost'] }] },
      items: ['s1'],
    },
    'a tactical decision with good reasons': {
      patch: {
        sourcing: [{ id: 's1', choice: 'hybrid', level: 'tactical', reasons: ['quality', 'expertise'] }],
      },
      items: ['s1'],
    },
    'a tactical decision without reasons': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', level: 'tactical' }] },
      items: ['s1'],
    },
    'cost alone at strategic level': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', level: 'strategic', reasons: ['cost'] }] },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [{ id: 's1', choice: 'outsourced', reasons: ['cost', 'opening_hours'], level: 'strategic' }],
    },
    'no reason yet': { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'kept in-house for cost': {
      sourcing: [{ id: 's1', choice: 'in_house', level: 'tactical', reasons: ['cost'] }],
    },
    undecided: { sourcing: [{ id: 's1', choice: 'undecided', level: 'tactical', reasons: ['cost'] }] },
    'another reason alone, level unknown': {
      sourcing: [{ id: 's1', choice: 'hybrid', reasons: ['languages'] }],
    },
  },
});
