import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { isOneOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The labour market is tight, and the offer to people who work here is thin. */
export const notAnAttractiveEmployer = definePitfall({
  id: 'not-an-attractive-employer',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: ['employment'],
  source: [articles.ziptoneMarketing, articles.ziptoneStrategy],
  reads: ['profile.labourMarket', 'people.terms', 'people.employerStory'],
  text,
  check({ strategy: { profile, people }, ripe }) {
    if (!isOneOf(profile.labourMarket, ['tight', 'very_tight'])) return null;
    const isUnderpaid = people.terms === 'below';
    const hasNoStory = isEmptyValue(people.employerStory) && ripe('employment');
    if (!isUnderpaid && !hasNoStory) return null;
    return {
      items: ['people'],
      evidence: [
        'profile.labourMarket',
        ...(isUnderpaid ? ['people.terms'] : []),
        ...(hasNoStory ? ['people.employerStory'] : []),
      ],
    };
  },
});
