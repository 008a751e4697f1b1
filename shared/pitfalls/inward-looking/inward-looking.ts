import type { Goal } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Every goal is about the organisation itself, and none about what customers notice. */
export const inwardLooking = definePitfall({
  id: 'inward-looking',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['service-and-channels'],
  source: [articles.ziptoneStrategy],
  reads: ['goals.tags'],
  text,
  check({ strategy: { goals } }) {
    if (goals.length < 2 || goals.some(isForCustomers)) return null;
    return { items: idsOf(goals), evidence: pathsOf('goals', goals, 'tags') };
  },
});

function isForCustomers({ tags }: Goal): boolean {
  return hasAnyOf(tags, [
    'nps_up',
    'csat_up',
    'effort_down',
    'resolution_up',
    'retention',
    'quality',
    'accessibility',
  ]);
}
