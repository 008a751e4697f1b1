import type { Strategy } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAtLeast, isBelow, isOneOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type Selection = Strategy['sourcing'][number]['selection'];

/** A provider is chosen from a few names that happened to come by. */
export const narrowMarketScan = definePitfall({
  id: 'narrow-market-scan',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.selection.longlist', 'sourcing.selection.foundVia'],
  thresholds: ['longlistMin'],
  text,
  check({ strategy: { sourcing }, thresholds }) {
    const isNarrow = ({ longlist, foundVia }: Selection) =>
      isBelow(longlist, thresholds.longlistMin) || isOneOf(foundVia, ['first_offer', 'search_engine']);
    const isWide = ({ longlist, foundVia }: Selection) =>
      isAtLeast(longlist, thresholds.longlistMin) || isOneOf(foundVia, ['market_scan', 'tender']);

    const narrow = sourcing.filter(
      (decision) => isOutsourced(decision) && isNarrow(decision.selection) && !isWide(decision.selection),
    );
    return {
      items: idsOf(narrow),
      evidence: pathsOf('sourcing', narrow, 'choice', 'selection.longlist', 'selection.foundVia'),
    };
  },
});
