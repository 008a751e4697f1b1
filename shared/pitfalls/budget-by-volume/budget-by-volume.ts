import { definePitfall } from '../definition.ts';
import { isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The budget rewards volume, while the strategy is after satisfied customers and fewer questions. */
export const budgetByVolume = definePitfall({
  id: 'budget-by-volume',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneStrategy],
  reads: ['budget.basis', 'kpis.kind', 'kpis.use', 'ambition.role'],
  text,
  fix,
  check({ strategy: { budget, kpis, ambition } }) {
    if (!isOneOf(budget.basis, ['contact_volume', 'headcount'])) return null;
    const steered = kpis.filter(
      ({ kind, use }) => use === 'steer' && isOneOf(kind, ['nps', 'csat', 'ces', 'contact_ratio']),
    );
    const mustImprove = isOneOf(ambition.role, ['improve_organisation', 'add_value']);
    if (steered.length === 0 && !mustImprove) return null;
    return {
      items: ['budget'],
      evidence: [
        'budget.basis',
        ...pathsOf('kpis', steered, 'kind', 'use'),
        ...(mustImprove ? ['ambition.role'] : []),
      ],
    };
  },
});
