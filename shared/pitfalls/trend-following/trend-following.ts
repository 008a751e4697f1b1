import type { Initiative } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, pathsOf } from '../facts.ts';
import { articles, pitfallOf } from '../source.ts';
import { text } from './text.ts';

/** Motives that say what others do or what is new, and nothing of what it brings. */
const fashions: readonly Initiative['motives'][number][] = ['trend', 'competitor', 'innovation'];

/** A goal or initiative is there because others have it, not for what it brings. */
export const trendFollowing = definePitfall({
  id: 'trend-following',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [pitfallOf(articles.ziptoneStrategy, 3)],
  reads: ['goals.motives', 'goals.rationale', 'initiatives.motives'],
  text,
  check({ strategy }) {
    const goals = strategy.goals.filter(
      ({ motives, rationale }) => hasAnyOf(motives, ['trend', 'competitor']) && isEmptyValue(rationale),
    );
    const initiatives = strategy.initiatives.filter(
      ({ motives }) => motives.length > 0 && motives.every((motive) => fashions.includes(motive)),
    );
    return {
      items: [...idsOf(goals), ...idsOf(initiatives)],
      evidence: [
        ...pathsOf('goals', goals, 'motives', 'rationale'),
        ...pathsOf('initiatives', initiatives, 'motives'),
      ],
    };
  },
});
