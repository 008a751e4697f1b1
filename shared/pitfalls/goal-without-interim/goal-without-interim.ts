import type { Goal } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAbove, isEarlier, monthsBetween, pathsOf } from '../facts.ts';
import { articles, pitfallOf } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A strategic goal lies far away, with no step before it. */
export const goalWithoutInterim = definePitfall({
  id: 'goal-without-interim',
  set: 'core',
  top: true,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['roadmap'],
  source: [pitfallOf(articles.ziptoneStrategy, 4)],
  reads: ['goals.level', 'goals.horizon', 'goals.parentId', 'meta.startMonth'],
  thresholds: ['interimAfter'],
  text,
  fix,
  check({ strategy: { goals, meta }, thresholds }) {
    const isFarAway = ({ horizon }: Goal) =>
      isAbove(monthsBetween(meta.startMonth, horizon), thresholds.interimAfter);
    const stepsTo = ({ id }: Goal) =>
      goals.filter((goal) => goal.level === 'interim' && goal.parentId === id);
    const hasStepBefore = (goal: Goal) => stepsTo(goal).some((step) => isEarlier(step.horizon, goal.horizon));

    const distant = goals.filter(
      (goal) => goal.level === 'strategic' && isFarAway(goal) && !hasStepBefore(goal),
    );
    if (distant.length === 0) return null;
    return {
      items: idsOf(distant),
      evidence: [
        ...distant.flatMap((goal) => [
          ...pathsOf('goals', [goal], 'level', 'horizon'),
          ...pathsOf('goals', stepsTo(goal), 'horizon'),
        ]),
        'meta.startMonth',
      ],
    };
  },
});
