import { lowestPromoter } from '#shared/planning/promoter-score.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isBelow, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Eights count as promoters, which makes the score look better than it is. */
export const flatteredNps = definePitfall({
  id: 'flattered-nps',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['kpis.kind', 'kpis.promoterFrom'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    const flattered = kpis.filter(
      ({ kind, promoterFrom }) => isOneOf(kind, ['nps', 'enps']) && isBelow(promoterFrom, lowestPromoter),
    );
    return { items: idsOf(flattered), evidence: pathsOf('kpis', flattered, 'kind', 'promoterFrom') };
  },
});
