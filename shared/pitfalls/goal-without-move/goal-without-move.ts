import type { Goal } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** No initiative brings a strategic goal closer. */
export const goalWithoutMove = definePitfall({
  id: 'goal-without-move',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['roadmap'],
  source: [articles.ziptoneStrategy],
  reads: ['goals.level', 'initiatives.goalIds', 'goals.parentId'],
  text,
  fix,
  check({ strategy: { goals, initiatives } }) {
    const stepsTo = ({ id }: Goal) =>
      goals.filter((goal) => goal.level === 'interim' && goal.parentId === id);
    const isServed = ({ id }: Goal) => initiatives.some(({ goalIds }) => goalIds.includes(id));

    const still = goals.filter(
      (goal) => goal.level === 'strategic' && !isServed(goal) && !stepsTo(goal).some(isServed),
    );
    const aimless = initiatives.filter(({ goalIds }) => isEmptyValue(goalIds));
    return {
      items: idsOf(still),
      evidence: [
        ...pathsOf('goals', still, 'level'),
        ...pathsOf('goals', still.flatMap(stepsTo), 'parentId'),
        ...(initiatives.length === 0 ? ['initiatives'] : pathsOf('initiatives', aimless, 'goalIds')),
      ],
    };
  },
});
