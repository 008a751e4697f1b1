import { definePitfall } from '../definition.ts';
import { idsOf, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Agents switch between more separate screens than they can keep an eye on. */
export const tooManyScreens = definePitfall({
  id: 'too-many-screens',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['systems.agentFacing', 'systems.inOneDesktop', 'systems.status'],
  thresholds: ['agentScreensMax'],
  text,
  check({ strategy: { systems }, thresholds }) {
    const loose = systems.filter(
      (system) => isOpen(system) && system.agentFacing === true && system.inOneDesktop !== true,
    );
    if (loose.length <= thresholds.agentScreensMax) return null;
    return {
      items: idsOf(loose),
      evidence: pathsOf('systems', loose, 'status', 'agentFacing', 'inOneDesktop'),
    };
  },
});
