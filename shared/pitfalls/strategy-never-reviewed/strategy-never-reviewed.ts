import { definePitfall } from '../definition.ts';
import { isAtMost } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Nobody has agreed when the strategy is looked at again, or only long from now. */
export const strategyNeverReviewed = definePitfall({
  id: 'strategy-never-reviewed',
  set: 'core',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['roadmap'],
  source: [articles.ziptoneStrategy],
  reads: ['meta.reviewEveryMonths'],
  thresholds: ['reviewMax'],
  text,
  fix,
  check({ strategy: { meta }, thresholds }) {
    if (isAtMost(meta.reviewEveryMonths, thresholds.reviewMax)) return null;
    return { items: ['meta'], evidence: ['meta.reviewEveryMonths'] };
  },
});
