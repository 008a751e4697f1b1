import { definePitfall } from '../definition.ts';
import { isNo } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Contact is there to grow revenue, with agents who were not chosen or trained for it. */
export const salesChanceIgnored = definePitfall({
  id: 'sales-chance-ignored',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['staffing'],
  source: [articles.outsourcingWiki, articles.ziptoneStrategy],
  reads: ['ambition.role', 'people.salesInProfile'],
  text,
  fix,
  check({ strategy: { ambition, people } }) {
    if (ambition.role !== 'grow_revenue' || !isNo(people.salesInProfile)) return null;
    return { items: ['people'], evidence: ['ambition.role', 'people.salesInProfile'] };
  },
});
