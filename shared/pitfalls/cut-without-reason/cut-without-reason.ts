import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAbove, isAtMost, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

type BudgetLine = Strategy['budgetLines'][number];

/** The budget for doing the work goes down while the work stays. */
export const cutWithoutReason = definePitfall({
  id: 'cut-without-reason',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['budgetLines.kind', 'budgetLines.changePct', 'budgetLines.reason', 'profile.volumeTrendPct'],
  thresholds: ['cutPct'],
  text,
  fix,
  check({ strategy: { budgetLines, profile }, thresholds }) {
    const { volumeTrendPct } = profile;
    const isCutOnWork = ({ kind, changePct }: BudgetLine) =>
      isOneOf(kind, ['staff_live', 'agency', 'provider', 'training']) &&
      isAtMost(changePct, thresholds.cutPct);
    const workStays = ({ changePct }: BudgetLine) =>
      volumeTrendPct === null || isAbove(volumeTrendPct, changePct);

    const cuts = budgetLines.filter(
      (line) => isCutOnWork(line) && isEmptyValue(line.reason) && workStays(line),
    );
    return {
      items: idsOf(cuts),
      evidence: [
        ...pathsOf('budgetLines', cuts, 'kind', 'changePct', 'reason'),
        ...(cuts.length > 0 ? ['profile.volumeTrendPct'] : []),
      ],
    };
  },
});
