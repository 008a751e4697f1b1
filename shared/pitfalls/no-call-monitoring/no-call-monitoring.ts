import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A provider talks to customers, and it is agreed that nobody listens in. */
export const noCallMonitoring = definePitfall({
  id: 'no-call-monitoring',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.qualityMonitoring'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const unheard = sourcing.filter(
      (decision) => isOutsourced(decision) && isNo(decision.contract.qualityMonitoring),
    );
    return {
      items: idsOf(unheard),
      evidence: pathsOf('sourcing', unheard, 'choice', 'contract.qualityMonitoring'),
    };
  },
});
