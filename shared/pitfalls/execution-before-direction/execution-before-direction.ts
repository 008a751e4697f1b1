import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isComing, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** From this many planned things on, a group is carrying out rather than exploring. */
const plannedThings = 3;

/** Channels, systems and initiatives are planned while role or end result is still open. */
export const executionBeforeDirection = definePitfall({
  id: 'execution-before-direction',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneStrategy],
  reads: ['ambition.role', 'ambition.endState', 'channels.status', 'systems.status', 'initiatives.start'],
  text,
  check({ strategy }) {
    const { role, endState } = strategy.ambition;
    if (!isEmptyValue(role) && !isEmptyValue(endState)) return null;
    const channels = strategy.channels.filter(isComing);
    const systems = strategy.systems.filter(isComing);
    const initiatives = strategy.initiatives.filter((initiative) => !isEmptyValue(initiative.start));
    if (channels.length + systems.length + initiatives.length < plannedThings) return null;
    return {
      items: ['ambition', ...idsOf(channels), ...idsOf(systems), ...idsOf(initiatives)],
      evidence: [
        'ambition.role',
        'ambition.endState',
        ...pathsOf('channels', channels, 'status'),
        ...pathsOf('systems', systems, 'status'),
        ...pathsOf('initiatives', initiatives, 'start'),
      ],
    };
  },
});
