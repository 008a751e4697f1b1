import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The provider keeps no team for this client, and the client does not look around. */
export const providerTakenForGranted = definePitfall({
  id: 'provider-taken-for-granted',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.partnerName', 'sourcing.contract.namedTeam', 'sourcing.marketWatch'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const oneOfMany = sourcing.filter(
      (decision) =>
        isOutsourced(decision) &&
        !isEmptyValue(decision.partnerName) &&
        isNo(decision.contract.namedTeam) &&
        decision.marketWatch !== true,
    );
    return {
      items: idsOf(oneOfMany),
      evidence: pathsOf('sourcing', oneOfMany, 'choice', 'partnerName', 'contract.namedTeam', 'marketWatch'),
    };
  },
});
