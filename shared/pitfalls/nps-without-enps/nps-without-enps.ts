import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers are asked whether they recommend you, and employees are not. */
export const npsWithoutEnps = definePitfall({
  id: 'nps-without-enps',
  set: 'core',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['kpis'],
  source: [articles.customerTalk],
  reads: ['kpis.kind'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    if (kpis.some(({ kind }) => kind === 'enps')) return null;
    const nps = kpis.filter(({ kind }) => kind === 'nps');
    return { items: idsOf(nps), evidence: pathsOf('kpis', nps, 'kind') };
  },
});
