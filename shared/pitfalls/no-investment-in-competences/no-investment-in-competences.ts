import { definePitfall } from '../definition.ts';
import { isBelow, isNo } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Agents get next to no training, or their managers get none. */
export const noInvestmentInCompetences = definePitfall({
  id: 'no-investment-in-competences',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['people.trainingEurPerFte', 'people.managersTrained'],
  thresholds: ['trainingMinEur'],
  text,
  fix,
  check({ strategy: { people }, thresholds }) {
    const isThin = isBelow(people.trainingEurPerFte, thresholds.trainingMinEur);
    const skipsManagers = isNo(people.managersTrained);
    if (!isThin && !skipsManagers) return null;
    return {
      items: ['people'],
      evidence: [
        ...(isThin ? ['people.trainingEurPerFte'] : []),
        ...(skipsManagers ? ['people.managersTrained'] : []),
      ],
    };
  },
});
