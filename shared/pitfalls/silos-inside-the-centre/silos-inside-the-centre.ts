import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The first line passes customers on, while the ambition asks for more than cheap handling. */
export const silosInsideTheCentre = definePitfall({
  id: 'silos-inside-the-centre',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['callFlows.firstLineScope', 'ambition.role', 'ambition.serviceTier'],
  text,
  fix,
  check({ strategy: { callFlows, ambition } }) {
    const wantsMoreThanCheap = ambition.role !== null && ambition.role !== 'minimise_cost';
    const promisesMore = isOneOf(ambition.serviceTier, ['premium', 'platinum']);
    const narrow = callFlows.filter(({ firstLineScope }) =>
      isOneOf(firstLineScope, ['own_topic_only', 'intake_only']),
    );
    if (narrow.length === 0 || !(wantsMoreThanCheap || promisesMore)) return null;
    return {
      items: idsOf(narrow),
      evidence: [
        ...pathsOf('callFlows', narrow, 'firstLineScope'),
        ...(wantsMoreThanCheap ? ['ambition.role'] : []),
        ...(promisesMore ? ['ambition.serviceTier'] : []),
      ],
    };
  },
});
