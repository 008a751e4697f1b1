import { definePitfall } from '../definition.ts';
import { isOneOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Excellent service is promised by agents who may not commit a single euro. */
export const agentsWithoutDiscretion = definePitfall({
  id: 'agents-without-discretion',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['ambition.serviceTier', 'businessRules.discretionEur'],
  text,
  fix,
  check({ strategy: { ambition, businessRules } }) {
    const isTopService = isOneOf(ambition.serviceTier, ['premium', 'platinum']);
    if (!isTopService || businessRules.discretionEur !== 0) return null;
    return {
      items: ['businessRules', 'ambition'],
      evidence: ['businessRules.discretionEur', 'ambition.serviceTier'],
    };
  },
});
