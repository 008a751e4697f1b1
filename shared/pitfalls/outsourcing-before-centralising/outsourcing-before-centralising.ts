import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Contact is outsourced while every department still goes its own way. */
export const outsourcingBeforeCentralising = definePitfall({
  id: 'outsourcing-before-centralising',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement],
  reads: ['sourcing.choice', 'collaboration.steering'],
  text,
  fix,
  check({ strategy: { sourcing, collaboration } }) {
    const outsourced = sourcing.filter(isOutsourced);
    if (collaboration.steering !== 'silos' || outsourced.length === 0) return null;
    return {
      items: [...idsOf(outsourced), 'collaboration'],
      evidence: ['collaboration.steering', ...pathsOf('sourcing', outsourced, 'choice')],
    };
  },
});
