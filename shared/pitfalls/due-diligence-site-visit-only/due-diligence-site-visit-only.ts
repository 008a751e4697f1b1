import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** A provider is trusted with customers after a look round at most. */
export const dueDiligenceSiteVisitOnly = definePitfall({
  id: 'due-diligence-site-visit-only',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.partnerName', 'sourcing.selection.dueDiligence'],
  text,
  check({ strategy: { sourcing } }) {
    const barelyChecked = sourcing
      .filter(isOutsourced)
      .filter(
        ({ partnerName, selection }) =>
          !isEmptyValue(partnerName) && selection.dueDiligence.every((kind) => kind === 'site_visit'),
      );
    return {
      items: idsOf(barelyChecked),
      evidence: pathsOf('sourcing', barelyChecked, 'choice', 'partnerName', 'selection.dueDiligence'),
    };
  },
});
