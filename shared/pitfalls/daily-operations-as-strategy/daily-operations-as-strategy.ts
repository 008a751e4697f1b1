import type { Goal } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAtMost, isOneOf, monthsBetween, pathsOf } from '../facts.ts';
import { articles, pitfallOf } from '../source.ts';
import { text } from './text.ts';

/** A goal this many months into the plan, or sooner, is part of the work of today. */
const soonMonths = 6;

/** Roles that ask for more than handling questions. */
const rolesBeyondHandling = ['add_value', 'retain_customers', 'strengthen_brand', 'grow_revenue'] as const;

/** The strategy does not look beyond the work of today. */
export const dailyOperationsAsStrategy = definePitfall({
  id: 'daily-operations-as-strategy',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['roadmap'],
  source: [pitfallOf(articles.ziptoneStrategy, 1)],
  reads: ['goals.level', 'goals.horizon', 'ambition.orientation', 'meta.startMonth', 'ambition.role'],
  text,
  check({ strategy: { goals, ambition, meta } }) {
    const isSoon = ({ horizon }: Goal) => isAtMost(monthsBetween(meta.startMonth, horizon), soonMonths);
    const noneStrategic = goals.length > 0 && !goals.some((goal) => goal.level === 'strategic');
    const allSoon = goals.length > 0 && goals.every(isSoon);
    const isFactory = ambition.orientation === 'factory' && isOneOf(ambition.role, rolesBeyondHandling);
    return {
      items: [...(noneStrategic || allSoon ? idsOf(goals) : []), ...(isFactory ? ['ambition'] : [])],
      evidence: [
        ...(noneStrategic ? pathsOf('goals', goals, 'level') : []),
        ...(allSoon ? [...pathsOf('goals', goals, 'horizon'), 'meta.startMonth'] : []),
        ...(isFactory ? ['ambition.orientation', 'ambition.role'] : []),
      ],
    };
  },
});
