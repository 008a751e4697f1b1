import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Work that cannot do without the organisation is handed to a provider whole. */
export const workBetterKeptInHouse = definePitfall({
  id: 'work-better-kept-in-house',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'profile.entangled', 'profile.knowledgeLevel', 'profile.customersCoDevelop'],
  text,
  check({ strategy: { sourcing, profile } }) {
    const outsourced = sourcing.filter(({ choice }) => choice === 'outsourced');
    const reasonsToKeep = [
      ...(profile.entangled ? ['profile.entangled'] : []),
      ...(profile.knowledgeLevel === 'specialist' ? ['profile.knowledgeLevel'] : []),
      ...(profile.customersCoDevelop ? ['profile.customersCoDevelop'] : []),
    ];
    if (outsourced.length === 0 || reasonsToKeep.length === 0) return null;
    return {
      items: [...idsOf(outsourced), 'profile'],
      evidence: [...pathsOf('sourcing', outsourced, 'choice'), ...reasonsToKeep],
    };
  },
});
