import { definePitfall } from '../definition.ts';
import { idsOf, isComing, isNo, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** A new system comes, and the process around it stays as it is. */
export const newTechOldOrganisation = definePitfall({
  id: 'new-tech-old-organisation',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['systems.status', 'systems.processRedesigned'],
  text,
  check({ strategy: { systems } }) {
    const unprepared = systems.filter((system) => isComing(system) && isNo(system.processRedesigned));
    return {
      items: idsOf(unprepared),
      evidence: pathsOf('systems', unprepared, 'status', 'processRedesigned'),
    };
  },
});
