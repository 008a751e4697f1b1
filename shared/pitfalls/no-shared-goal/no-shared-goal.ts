import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** No strategic goal is carried by more than one department. */
export const noSharedGoal = definePitfall({
  id: 'no-shared-goal',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['collaboration'],
  source: [articles.ziptoneMarketing],
  reads: ['goals.departmentIds', 'goals.level'],
  text,
  check({ strategy }) {
    const goals = strategy.goals.filter((goal) => goal.level === 'strategic');
    const isShared = goals.some((goal) => goal.departmentIds.length >= 2);
    if (goals.length < 2 || isShared) return null;
    return { items: idsOf(goals), evidence: pathsOf('goals', goals, 'level', 'departmentIds') };
  },
});
