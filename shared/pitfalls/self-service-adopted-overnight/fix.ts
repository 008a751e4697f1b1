import type { Goal } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { formatPercent } from '#shared/text/format.ts';
import { addMonths } from '#shared/text/months.ts';
import { monthsBetween } from '../facts.ts';
import { addItem, type Change, type Fix, type FixContext } from '../fix.ts';

/** A first step halfway for each goal. */
export const fix: Fix = {
  label: { nl: 'Voeg een tussendoel toe', en: 'Add an interim goal' },
  kind: 'mend',
  propose(context) {
    const { goals } = context.strategy;
    const steps = goals
      .filter(({ id }) => context.items.includes(id))
      .map((goal) => firstStep(goal, context));
    const possible = steps.filter((step) => step !== null);
    return possible.length === steps.length ? possible : null;
  },
};

/** `null` without a month in between, or when a step already waits for the group to give it a month. */
function firstStep(goal: Goal, { strategy, thresholds, say }: FixContext): Change | null {
  const { startMonth } = strategy.meta;
  const halfway = Math.floor((monthsBetween(startMonth, goal.horizon) ?? 0) / 2);
  const isWaiting = strategy.goals.some(
    ({ level, parentId, horizon }) => level === 'interim' && parentId === goal.id && isEmptyValue(horizon),
  );
  if (startMonth === null || halfway < 1 || isWaiting) return null;
  // Half of what counts as a major shift, so that the step is not one itself.
  const share = thresholds.shiftPct / 2;
  return addItem('goals', {
    text: say({
      nl: `${formatPercent(share, 'nl')} van het livecontact is verschoven en we weten hoeveel klanten het echt zelf redden`,
      en: `${formatPercent(share, 'en')} of live contact has shifted and we know how many customers really manage by themselves`,
    }),
    level: 'interim',
    parentId: goal.id,
    horizon: addMonths(startMonth, halfway),
    tags: ['digital_shift'],
    deflectionSharePct: share,
    departmentIds: goal.departmentIds,
    ownerDeptId: goal.ownerDeptId,
  });
}
