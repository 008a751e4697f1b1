import type { Goal } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, isAtLeast, isAtMost, isEarlier, monthsBetween, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A large part of live contact moves to digital within a year, without a first step to learn from. */
export const selfServiceAdoptedOvernight = definePitfall({
  id: 'self-service-adopted-overnight',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: [
    'goals.tags',
    'goals.deflectionSharePct',
    'goals.horizon',
    'meta.startMonth',
    'goals.level',
    'goals.parentId',
  ],
  thresholds: ['shiftPct', 'shiftMonths'],
  text,
  fix,
  check({ strategy: { goals, meta }, thresholds }) {
    const isMajorShift = ({ tags, deflectionSharePct }: Goal) =>
      hasAnyOf(tags, ['digital_shift']) && isAtLeast(deflectionSharePct, thresholds.shiftPct);
    const isSoon = ({ horizon }: Goal) =>
      isAtMost(monthsBetween(meta.startMonth, horizon), thresholds.shiftMonths);
    const hasFirstStep = (goal: Goal) =>
      goals.some(
        ({ level, parentId, horizon }) =>
          level === 'interim' && parentId === goal.id && isEarlier(horizon, goal.horizon),
      );

    const overnight = goals.filter((goal) => isMajorShift(goal) && isSoon(goal) && !hasFirstStep(goal));
    return {
      items: idsOf(overnight),
      evidence: [
        ...pathsOf('goals', overnight, 'tags', 'deflectionSharePct', 'horizon'),
        ...(overnight.length > 0 ? ['meta.startMonth'] : []),
      ],
    };
  },
});
