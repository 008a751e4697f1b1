import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** What customers tell the provider reaches nobody who can act on it. */
export const providerSignalsLost = definePitfall({
  id: 'provider-signals-lost',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: ['improvement'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.signalReporting', 'learning.receivingDeptIds'],
  text,
  fix,
  check({ strategy: { sourcing, learning }, ripe }) {
    const outsourced = sourcing.filter(isOutsourced);
    const silent = outsourced.filter(({ contract }) => isNo(contract.signalReporting));
    const unheard = ripe('improvement') && isEmptyValue(learning.receivingDeptIds) ? outsourced : [];
    return {
      items: [...idsOf(silent), ...(unheard.length > 0 ? ['learning'] : [])],
      evidence: [
        ...pathsOf('sourcing', silent, 'choice', 'contract.signalReporting'),
        ...(unheard.length > 0 ? ['learning.receivingDeptIds'] : []),
        ...pathsOf('sourcing', unheard, 'choice'),
      ],
    };
  },
});
