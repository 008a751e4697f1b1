import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A strategic goal serves none of the goals of the organisation. */
export const strategyNotLinked = definePitfall({
  id: 'strategy-not-linked',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['service-and-channels'],
  source: [articles.ziptoneStrategy],
  reads: ['goals.level', 'goals.orgGoalId', 'ambition.orgGoalIds', 'orgGoals.text'],
  text,
  fix,
  check({ strategy: { goals, ambition, orgGoals } }) {
    if (orgGoals.length === 0 || !isEmptyValue(ambition.orgGoalIds)) return null;
    const detached = goals.filter((goal) => goal.level === 'strategic' && isEmptyValue(goal.orgGoalId));
    if (detached.length === 0) return null;
    return {
      items: idsOf(detached),
      evidence: [
        ...pathsOf('goals', detached, 'level', 'orgGoalId'),
        'ambition.orgGoalIds',
        ...pathsOf('orgGoals', orgGoals, 'text'),
      ],
    };
  },
});
