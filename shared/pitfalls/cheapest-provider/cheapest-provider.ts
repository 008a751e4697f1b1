import { definePitfall } from '../definition.ts';
import { idsOf, isAbove, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Price decides who will speak to customers. */
export const cheapestProvider = definePitfall({
  id: 'cheapest-provider',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.selection.priceWeightPct'],
  thresholds: ['priceWeightMax'],
  text,
  fix,
  check({ strategy: { sourcing }, thresholds }) {
    const byPrice = sourcing
      .filter(isOutsourced)
      .filter(({ selection }) => isAbove(selection.priceWeightPct, thresholds.priceWeightMax));
    return {
      items: idsOf(byPrice),
      evidence: pathsOf('sourcing', byPrice, 'choice', 'selection.priceWeightPct'),
    };
  },
});
