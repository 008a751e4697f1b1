import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Staying in the bot counts as being helped, so those who give up count as well. */
export const containmentCalledResolution = definePitfall({
  id: 'containment-called-resolution',
  set: 'public',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [
    {
      title: {
        nl: 'destinationCRM, "Gartner Survey Finds Self-Service Insufficient" (Gartner: selfservice lost te weinig op)',
        en: 'destinationCRM, "Gartner Survey Finds Self-Service Insufficient"',
      },
      url: 'https://www.destinationcrm.com/Articles/CRM-Insights/Insight/Gartner-Survey-Finds-Self-Service-Insufficient-135436.aspx',
    },
    {
      title: {
        nl: 'Over hetzelfde onderzoek van Gartner',
        en: 'On the same Gartner study',
      },
      url: 'https://route101.com',
    },
  ],
  reads: ['kpis.kind', 'kpis.use'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    if (kpis.some(({ kind }) => isOneOf(kind, ['self_service_resolution', 'repeat_contact']))) return null;
    const steering = kpis.filter(({ kind, use }) => kind === 'containment' && use === 'steer');
    return { items: idsOf(steering), evidence: pathsOf('kpis', steering, 'kind', 'use') };
  },
});
