import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The group would not recommend its provider, and no plan changes that. */
export const providerYouWouldNotRecommend = definePitfall({
  id: 'provider-you-would-not-recommend',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement],
  reads: ['sourcing.choice', 'sourcing.wouldRecommend', 'initiatives.kind'],
  text,
  fix,
  check({ strategy: { sourcing, initiatives } }) {
    if (initiatives.some((initiative) => initiative.kind === 'sourcing')) return null;
    const disappointing = sourcing.filter(
      (decision) => isOutsourced(decision) && isNo(decision.wouldRecommend),
    );
    return {
      items: idsOf(disappointing),
      evidence: pathsOf('sourcing', disappointing, 'choice', 'wouldRecommend'),
    };
  },
});
