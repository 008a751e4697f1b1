import { definePitfall } from '../definition.ts';
import { isBelow, isOpen, isOutsourced, isStaffed, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** From this number of staffed channels a small centre spreads itself thin. */
const manyChannels = 4;

/** A small centre takes on much, without anyone to plan, coach or manage the provider. */
export const smallCentreThinStaff = definePitfall({
  id: 'small-centre-thin-staff',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['planning.fte', 'planning.supportFte', 'channels.status', 'sourcing.choice', 'channels.kind'],
  thresholds: ['smallFte'],
  text,
  check({ strategy: { planning, channels, sourcing }, thresholds }) {
    const staffed = channels.filter((channel) => isStaffed(channel) && isOpen(channel));
    const tooMany = staffed.length >= manyChannels ? staffed : [];
    const outsourced = sourcing.filter(isOutsourced);
    const isThin = isBelow(planning.fte, thresholds.smallFte) && planning.supportFte === 0;
    const hasMuchToDo = tooMany.length > 0 || outsourced.length > 0;
    if (!isThin || !hasMuchToDo) return null;
    return {
      items: ['planning'],
      evidence: [
        'planning.fte',
        'planning.supportFte',
        ...pathsOf('channels', tooMany, 'kind', 'status'),
        ...pathsOf('sourcing', outsourced, 'choice'),
      ],
    };
  },
});
