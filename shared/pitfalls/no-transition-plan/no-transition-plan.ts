import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A provider has been chosen, and nothing says how the work will move there. */
export const noTransitionPlan = definePitfall({
  id: 'no-transition-plan',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['roadmap'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.partnerName', 'sourcing.transitionPlan'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const unplanned = sourcing.filter(
      (decision) =>
        isOutsourced(decision) && !isEmptyValue(decision.partnerName) && decision.transitionPlan !== true,
    );
    if (unplanned.length === 0) return null;
    return {
      items: [...idsOf(unplanned), 'roadmap'],
      evidence: pathsOf('sourcing', unplanned, 'choice', 'partnerName', 'transitionPlan'),
    };
  },
});
