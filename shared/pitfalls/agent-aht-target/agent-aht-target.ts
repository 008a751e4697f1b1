import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Agents are judged on pace, and nobody watches whether the customer is helped. */
export const agentAhtTarget = definePitfall({
  id: 'agent-aht-target',
  set: 'public',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [
    {
      title: {
        nl: 'Over afhandeltijd als invoer voor de planning, geen persoonlijke norm',
        en: 'On handle time as a planning input, not a personal target',
      },
      url: 'https://cxmaster.biz',
    },
    {
      title: {
        nl: 'Over herhaalcontact als medewerkers op tempo worden gestuurd',
        en: 'On repeat contact when agents are paced',
      },
      url: 'https://bdmcx.com',
    },
    {
      title: {
        nl: 'Over hetzelfde effect van sturen op tempo',
        en: 'On the same effect of pacing',
      },
      url: 'https://fabsolutions.co.uk',
    },
  ],
  reads: ['kpis.kind', 'kpis.level', 'kpis.use'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    const isBalanced = kpis.some(
      ({ kind, level }) =>
        isOneOf(kind, ['first_contact_resolution', 'repeat_contact', 'quality_score']) &&
        isOneOf(level, ['agent', 'team']),
    );
    if (isBalanced) return null;
    const pacing = kpis.filter(
      ({ kind, level, use }) =>
        isOneOf(kind, ['aht', 'calls_per_hour']) && level === 'agent' && use === 'steer',
    );
    return { items: idsOf(pacing), evidence: pathsOf('kpis', pacing, 'kind', 'level', 'use') };
  },
});
