import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Work goes to a provider that has no duty to improve it. */
export const noImprovementDuty = definePitfall({
  id: 'no-improvement-duty',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement],
  reads: ['sourcing.choice', 'sourcing.contract.improvementDuty'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const waiting = sourcing.filter(
      (decision) => isOutsourced(decision) && isNo(decision.contract.improvementDuty),
    );
    return {
      items: idsOf(waiting),
      evidence: pathsOf('sourcing', waiting, 'choice', 'contract.improvementDuty'),
    };
  },
});
