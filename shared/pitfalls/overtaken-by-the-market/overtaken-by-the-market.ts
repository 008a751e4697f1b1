import { definePitfall } from '../definition.ts';
import { idsOf, isAbove, isComing, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A system takes so long to introduce that the market has moved on before any of it works. */
export const overtakenByTheMarket = definePitfall({
  id: 'overtaken-by-the-market',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['systems.leadTimeMonths', 'systems.interimRelease', 'systems.status'],
  thresholds: ['leadTimeMax'],
  text,
  fix,
  check({ strategy: { systems }, thresholds: { leadTimeMax } }) {
    const slow = systems.filter(
      (system) =>
        isComing(system) && isAbove(system.leadTimeMonths, leadTimeMax) && system.interimRelease !== true,
    );
    return {
      items: idsOf(slow),
      evidence: pathsOf('systems', slow, 'status', 'leadTimeMonths', 'interimRelease'),
    };
  },
});
