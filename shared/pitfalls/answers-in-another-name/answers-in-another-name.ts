import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers call the company and are answered in the name of its provider. */
export const answersInAnotherName = definePitfall({
  id: 'answers-in-another-name',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement, articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.clientName'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const inOtherName = sourcing.filter(
      (decision) => isOutsourced(decision) && isNo(decision.contract.clientName),
    );
    return {
      items: idsOf(inOtherName),
      evidence: pathsOf('sourcing', inOtherName, 'choice', 'contract.clientName'),
    };
  },
});
