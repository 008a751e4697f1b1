import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** An award counts in the choice, while nobody knows whether its jury was independent. */
export const impressedByAward = definePitfall({
  id: 'impressed-by-award',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.selection.awardCounted', 'sourcing.selection.awardIndependent', 'sourcing.choice'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const impressed = sourcing.filter(
      (decision) =>
        isOutsourced(decision) &&
        decision.selection.awardCounted === true &&
        decision.selection.awardIndependent !== true,
    );
    return {
      items: idsOf(impressed),
      evidence: pathsOf(
        'sourcing',
        impressed,
        'choice',
        'selection.awardCounted',
        'selection.awardIndependent',
      ),
    };
  },
});
