import { definePitfall } from '../definition.ts';
import { idsOf, isBelow, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Work is handed over or planned without knowing how much of it there will be. */
export const noVolumeHistory = definePitfall({
  id: 'no-volume-history',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['forecasting'],
  source: [articles.outsourcingWiki],
  reads: ['planning.historyMonths', 'planning.marketingCalendarUsed', 'sourcing.choice'],
  thresholds: ['historyMin'],
  text,
  fix,
  check({ strategy: { planning, sourcing }, thresholds }) {
    const isShort = planning.historyMonths === null || isBelow(planning.historyMonths, thresholds.historyMin);
    const guessedFor = isShort ? sourcing.filter(isOutsourced) : [];
    const ignoresCampaigns = isNo(planning.marketingCalendarUsed);
    if (guessedFor.length === 0 && !ignoresCampaigns) return null;
    return {
      items: ['planning', ...idsOf(guessedFor)],
      evidence: [
        ...(guessedFor.length > 0 ? ['planning.historyMonths'] : []),
        ...pathsOf('sourcing', guessedFor, 'choice'),
        ...(ignoresCampaigns ? ['planning.marketingCalendarUsed'] : []),
      ],
    };
  },
});
