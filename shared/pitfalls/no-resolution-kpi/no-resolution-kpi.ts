import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Experience is measured, and nowhere whether the question was resolved. */
export const noResolutionKpi = definePitfall({
  id: 'no-resolution-kpi',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['kpis'],
  source: [articles.sourcingCustomerManagement, articles.outsourcingWiki],
  reads: ['kpis.kind'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    const measuresResolution = kpis.some(({ kind }) =>
      isOneOf(kind, ['first_contact_resolution', 'repeat_contact', 'self_service_resolution']),
    );
    if (measuresResolution) return null;
    const experience = kpis.filter(({ kind }) => isOneOf(kind, ['nps', 'csat', 'ces']));
    return { items: idsOf(experience), evidence: pathsOf('kpis', experience, 'kind') };
  },
});
