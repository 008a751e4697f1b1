import type { Kpi } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Every figure that is steered on is about speed or efficiency. */
export const speedOnlyKpis = definePitfall({
  id: 'speed-only-kpis',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['kpis'],
  source: [articles.customerTalk],
  reads: ['kpis.kind', 'kpis.use'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    const steering = kpis.filter(({ use }) => use === 'steer');
    if (steering.length < 2 || !steering.every(isAboutSpeed)) return null;
    return { items: idsOf(steering), evidence: pathsOf('kpis', steering, 'kind', 'use') };
  },
});

function isAboutSpeed({ kind }: Kpi): boolean {
  return isOneOf(kind, [
    'service_level',
    'response_time',
    'waiting_time',
    'abandonment',
    'aht',
    'calls_per_hour',
    'occupancy',
    'cost_per_contact',
    'schedule_adherence',
  ]);
}
