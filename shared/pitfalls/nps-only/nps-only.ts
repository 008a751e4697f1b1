import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** NPS is steered on without any figure that says what to do differently in the contact. */
export const npsOnly = definePitfall({
  id: 'nps-only',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['kpis'],
  source: [articles.customerTalk],
  reads: ['kpis.kind', 'kpis.use'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    if (kpis.some(({ kind }) => isOneOf(kind, closeToContact))) return null;
    const steering = kpis.filter(({ kind, use }) => kind === 'nps' && use === 'steer');
    return { items: idsOf(steering), evidence: pathsOf('kpis', steering, 'kind', 'use') };
  },
});

const closeToContact = [
  'csat',
  'ces',
  'first_contact_resolution',
  'repeat_contact',
  'self_service_resolution',
  'quality_score',
] as const;
