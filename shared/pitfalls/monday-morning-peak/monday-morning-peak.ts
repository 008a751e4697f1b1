import type { Channel } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The phone is closed at the weekend, and nothing is agreed about the Monday after it. */
export const mondayMorningPeak = definePitfall({
  id: 'monday-morning-peak',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['service-setup'],
  source: [articles.customerTalk],
  reads: [
    'channels.kind',
    'channels.openDays',
    'channels.open247',
    'planning.mondayUpliftPct',
    'businessRules.approachByMoment',
    'channels.status',
  ],
  text,
  fix,
  check({ strategy: { channels, planning, businessRules } }) {
    const isPlanned = planning.mondayUpliftPct !== null || businessRules.approachByMoment === true;
    const closedAtWeekend = channels.filter((channel) => isOpen(channel) && isPhoneClosedAtWeekend(channel));
    if (isPlanned || closedAtWeekend.length === 0) return null;
    return {
      items: [...idsOf(closedAtWeekend), 'businessRules'],
      evidence: [
        ...pathsOf('channels', closedAtWeekend, 'kind', 'openDays'),
        'planning.mondayUpliftPct',
        'businessRules.approachByMoment',
      ],
    };
  },
});

function isPhoneClosedAtWeekend({ kind, open247, openDays }: Channel): boolean {
  const isOnWeekdaysOnly = openDays.includes('mon') && !hasAnyOf(openDays, ['sat', 'sun']);
  return kind === 'phone' && open247 !== true && isOnWeekdaysOnly;
}
