import { definePitfall } from '../definition.ts';
import { idsOf, isNo, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The work goes to a provider, and the organisation that did it stays as large and as dear. */
export const oldOrganisationLeftStanding = definePitfall({
  id: 'old-organisation-left-standing',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.retainedOrgReduced'],
  text,
  check({ strategy: { sourcing } }) {
    const paidTwice = sourcing.filter(
      ({ choice, retainedOrgReduced }) => choice === 'outsourced' && isNo(retainedOrgReduced),
    );
    if (paidTwice.length === 0) return null;
    return {
      items: [...idsOf(paidTwice), 'budget'],
      evidence: pathsOf('sourcing', paidTwice, 'choice', 'retainedOrgReduced'),
    };
  },
});
