import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Contact is outsourced without a word on the level of language that customers may expect. */
export const languageLevelNotSet = definePitfall({
  id: 'language-level-not-set',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'people.languageLevel'],
  text,
  fix,
  check({ strategy: { sourcing, people } }) {
    const outsourced = sourcing.filter(({ choice }) => choice === 'outsourced');
    if (!isEmptyValue(people.languageLevel) || outsourced.length === 0) return null;
    return {
      items: ['people', ...idsOf(outsourced)],
      evidence: ['people.languageLevel', ...pathsOf('sourcing', outsourced, 'choice')],
    };
  },
});
