import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A provider is paid per contact, and so earns from every customer who has to call again. */
export const payPerCall = definePitfall({
  id: 'pay-per-call',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.payBasis'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const paidPerContact = sourcing.filter(
      (decision) => isOutsourced(decision) && decision.contract.payBasis === 'per_contact',
    );
    return {
      items: idsOf(paidPerContact),
      evidence: pathsOf('sourcing', paidPerContact, 'choice', 'contract.payBasis'),
    };
  },
});
