import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A provider answers customers without access to the knowledge that the answers come from. */
export const providerWithoutSharedKnowledge = definePitfall({
  id: 'provider-without-shared-knowledge',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'knowledge.providerAccess'],
  text,
  fix,
  check({ strategy: { sourcing, knowledge } }) {
    const outsourced = sourcing.filter(isOutsourced);
    if (!isNo(knowledge.providerAccess) || outsourced.length === 0) return null;
    return {
      items: ['knowledge', ...idsOf(outsourced)],
      evidence: ['knowledge.providerAccess', ...pathsOf('sourcing', outsourced, 'choice')],
    };
  },
});
