import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers with a second question have to get in touch again. */
export const oneQuestionPerContact = definePitfall({
  id: 'one-question-per-contact',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['businessRules.oneQuestionPerContact'],
  text,
  fix,
  check({ strategy: { businessRules } }) {
    if (businessRules.oneQuestionPerContact !== true) return null;
    return { items: ['businessRules'], evidence: ['businessRules.oneQuestionPerContact'] };
  },
});
