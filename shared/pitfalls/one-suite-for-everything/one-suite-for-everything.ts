import { definePitfall } from '../definition.ts';
import { idsOf, isComing, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** One large suite is chosen without anything to compare it with. */
export const oneSuiteForEverything = definePitfall({
  id: 'one-suite-for-everything',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['systems.kind', 'systems.status', 'systems.alternativesCompared'],
  text,
  fix,
  check({ strategy: { systems } }) {
    const uncompared = systems.filter(
      (system) =>
        system.kind === 'suite' &&
        isComing(system) &&
        system.alternativesCompared !== null &&
        system.alternativesCompared < 2,
    );
    return {
      items: idsOf(uncompared),
      evidence: pathsOf('systems', uncompared, 'kind', 'status', 'alternativesCompared'),
    };
  },
});
