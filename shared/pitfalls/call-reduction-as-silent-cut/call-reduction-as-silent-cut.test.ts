import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { callReductionAsSilentCut } from './call-reduction-as-silent-cut.ts';

pitfallTester(test, callReductionAsSilentCut, {
  fires: {
    'the effect on the budget was never discussed': {
      patch: { meta: { stage: 'test' }, goals: [{ id: 'g1', tags: ['call_reduction'] }] },
      items: ['g1'],
    },
    'it is not agreed, and only those goals': {
      patch: {
        blocks: [{ id: 'budget', status: 'agreed' }],
        goals: [
          { id: 'g1', tags: ['cost_reduction'] },
          { id: 'g2', tags: ['call_reduction'], budgetEffectStated: true },
          {
            id: 'g3',
            level: 'operational',
            tags: ['digital_shift', 'call_reduction'],
            budgetEffectStated: false,
          },
        ],
      },
      items: ['g3'],
    },
  },
  staysQuiet: {
    'the effect is agreed': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', tags: ['call_reduction'], budgetEffectStated: true }],
    },
    'a goal that is about something else': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['digital_shift', 'cost_reduction'], budgetEffectStated: false },
        { id: 'g2' },
      ],
    },
    'the block is not ripe': {
      blocks: [{ id: 'roadmap', status: 'agreed' }],
      goals: [{ id: 'g1', tags: ['call_reduction'], budgetEffectStated: false }],
    },
  },
});
