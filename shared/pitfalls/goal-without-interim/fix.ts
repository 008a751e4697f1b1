import type { Goal } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { addMonths } from '#shared/text/months.ts';
import { monthsBetween } from '../facts.ts';
import { addItem, type Change, type Fix, type FixContext, setOnItem } from '../fix.ts';

/** A first step shows within how many months that the plan works. */
const firstStepWithin = 12;

/** A step for each distant goal, halfway or sooner: the one that has no month yet, else the basics. */
export const fix: Fix = {
  label: { nl: 'Plan een eerste tussendoel', en: 'Plan a first interim goal' },
  kind: 'mend',
  propose(context) {
    const { goals } = context.strategy;
    const steps = goals
      .filter(({ id }) => context.items.includes(id))
      .map((goal) => firstStepTo(goal, context));
    const possible = steps.filter((step) => step !== null);
    return possible.length === steps.length ? possible : null;
  },
};

/** `null` without room for a step, or when several steps wait for a month and the group has to say which is first. */
function firstStepTo(goal: Goal, { strategy, say }: FixContext): Change | null {
  const { startMonth } = strategy.meta;
  const halfway = Math.floor((monthsBetween(startMonth, goal.horizon) ?? 0) / 2);
  const [waiting, ...others] = strategy.goals.filter(
    ({ level, parentId, horizon }) => level === 'interim' && parentId === goal.id && isEmptyValue(horizon),
  );
  if (startMonth === null || halfway < 1 || others.length > 0) return null;
  const horizon = addMonths(startMonth, Math.min(halfway, firstStepWithin));
  if (waiting) return setOnItem('goals', waiting.id, 'horizon', horizon);
  return addItem('goals', {
    text: say({ nl: 'De basis op orde', en: 'Getting the basics right' }),
    level: 'interim',
    parentId: goal.id,
    horizon,
    tags: ['basics_in_order'],
    ownerDeptId: goal.ownerDeptId,
  });
}
