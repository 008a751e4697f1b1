import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** What customers say is collected, and something is missing to act on it. */
export const feedbackWithoutOwner = definePitfall({
  id: 'feedback-without-owner',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['improvement'],
  source: [articles.ziptoneStrategy, articles.customerTalk],
  reads: [
    'learning.ownerDeptId',
    'learning.cadence',
    'learning.mandateOutsideCentre',
    'feedbackSources.actingDeptIds',
  ],
  text,
  check({ strategy: { learning, feedbackSources } }) {
    const missing = [
      ...(isEmptyValue(learning.ownerDeptId) ? ['learning.ownerDeptId'] : []),
      ...(learning.cadence === null || learning.cadence === 'none' ? ['learning.cadence'] : []),
      ...(isNo(learning.mandateOutsideCentre) ? ['learning.mandateOutsideCentre'] : []),
    ];
    const isIgnored = feedbackSources.every((source) => isEmptyValue(source.actingDeptIds));
    const ignored = isIgnored ? feedbackSources : [];
    if (missing.length === 0 && ignored.length === 0) return null;
    return {
      items: ['learning', ...idsOf(ignored)],
      evidence: [...missing, ...pathsOf('feedbackSources', ignored, 'actingDeptIds')],
    };
  },
});
