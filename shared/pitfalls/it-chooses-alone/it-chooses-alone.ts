import { definePitfall } from '../definition.ts';
import { idsOf, isComing, isNo, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** IT or procurement chooses a system without the people who will work with it. */
export const itChoosesAlone = definePitfall({
  id: 'it-chooses-alone',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['systems.selectedByDeptIds', 'systems.status', 'systems.agentFacing', 'departments.kind'],
  text,
  fix,
  check({ strategy: { systems, departments } }) {
    const aloof = idsOf(departments.filter(({ kind }) => isOneOf(kind, ['it', 'procurement'])));
    const chosenAlone = systems.filter(
      (system) =>
        isComing(system) &&
        !isNo(system.agentFacing) &&
        system.selectedByDeptIds.length > 0 &&
        system.selectedByDeptIds.every((id) => aloof.includes(id)),
    );
    const choosers = departments.filter(({ id }) =>
      chosenAlone.some((system) => system.selectedByDeptIds.includes(id)),
    );
    return {
      items: idsOf(chosenAlone),
      evidence: [
        ...pathsOf('systems', chosenAlone, 'status', 'agentFacing', 'selectedByDeptIds'),
        ...pathsOf('departments', choosers, 'kind'),
      ],
    };
  },
});
