import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { evidenceOfReadingAloud, evidenceOfStandingAlone } from './signs.ts';
import { text } from './text.ts';

/** More than processing is promised to customers, and agents read aloud or stand alone. */
export const scriptOverConversation = definePitfall({
  id: 'script-over-conversation',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['businessRules.scriptUse', 'businessRules.expertLine', 'ambition.serviceTier', 'ambition.role'],
  text,
  fix,
  check({ strategy: { businessRules, ambition } }) {
    const readingAloud = evidenceOfReadingAloud(businessRules, ambition);
    const standingAlone = evidenceOfStandingAlone(businessRules, ambition);
    const evidence = [...readingAloud, ...standingAlone];
    return evidence.length === 0 ? null : { items: ['businessRules'], evidence };
  },
});
