import { definePitfall } from '../definition.ts';
import { isAbove } from '../facts.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Agents are planned so full that they get no breather between two contacts. */
export const occupancyTooHigh = definePitfall({
  id: 'occupancy-too-high',
  set: 'public',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [
    {
      title: {
        nl: 'Call Centre Helper, "Why Should Your Occupancy Rate NOT Exceed 85%?" (Waarom hoort de bezettingsgraad niet boven 85% te komen?)',
        en: 'Call Centre Helper, "Why Should Your Occupancy Rate NOT Exceed 85%?"',
      },
      url: 'https://www.callcentrehelper.com/occupancy-not-exceed-85-157102.htm',
    },
    {
      title: {
        nl: 'Turnella, "Contact centre occupancy management" (Sturen op de bezettingsgraad)',
        en: 'Turnella, "Contact centre occupancy management"',
      },
      url: 'https://turnella.com/contact-centre-occupancy-management',
    },
  ],
  reads: ['planning.occupancyTargetPct'],
  thresholds: ['occupancyMax'],
  text,
  fix,
  check({ strategy: { planning }, thresholds: { occupancyMax } }) {
    if (!isAbove(planning.occupancyTargetPct, occupancyMax)) return null;
    return { items: ['planning'], evidence: ['planning.occupancyTargetPct'] };
  },
});
