import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The contract says what the provider wants to deliver, because the provider wrote it. */
export const providerDraftedContract = definePitfall({
  id: 'provider-drafted-contract',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.drawnUpBy'],
  text,
  check({ strategy: { sourcing } }) {
    const drafted = sourcing.filter(
      (decision) => isOutsourced(decision) && decision.contract.drawnUpBy === 'provider',
    );
    return { items: idsOf(drafted), evidence: pathsOf('sourcing', drafted, 'choice', 'contract.drawnUpBy') };
  },
});
