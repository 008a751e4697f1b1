import type { Kpi, Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, isAbove, isBelow, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** A higher score is asked of people whose budget falls, and nothing says why there is less to do. */
export const npsUpBudgetDown = definePitfall({
  id: 'nps-up-budget-down',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: [
    'kpis.kind',
    'kpis.target',
    'kpis.baseline',
    'goals.tags',
    'budgetLines.kind',
    'budgetLines.changePct',
    'budgetLines.reason',
  ],
  text,
  check({ strategy }) {
    const kpis = strategy.kpis.filter(mustRise);
    const goals = strategy.goals.filter((goal) => hasAnyOf(goal.tags, ['nps_up', 'csat_up']));
    const cuts = strategy.budgetLines.filter(isUnexplainedCut);
    if (cuts.length === 0 || kpis.length + goals.length === 0) return null;
    return {
      items: [...idsOf(kpis), ...idsOf(goals), ...idsOf(cuts)],
      evidence: [
        ...pathsOf('kpis', kpis, 'kind', 'baseline', 'target'),
        ...pathsOf('goals', goals, 'tags'),
        ...pathsOf('budgetLines', cuts, 'kind', 'changePct', 'reason'),
      ],
    };
  },
});

function mustRise({ kind, target, baseline }: Kpi): boolean {
  return isOneOf(kind, ['nps', 'csat']) && isAbove(target, baseline);
}

function isUnexplainedCut({ kind, changePct, reason }: Strategy['budgetLines'][number]): boolean {
  return (
    isOneOf(kind, ['staff_live', 'provider', 'agency', 'training']) &&
    isBelow(changePct, 0) &&
    isEmptyValue(reason)
  );
}
