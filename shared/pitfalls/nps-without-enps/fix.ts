import { lowestPromoter } from '#shared/planning/promoter-score.ts';
import type { Kpi } from '#shared/strategy/strategy.ts';
import { addItem, type Fix } from '../fix.ts';

/** An eNPS that is used and counted like the NPS, so that the two can be laid side by side; eights it never counts. */
export const fix: Fix = {
  label: { nl: 'Voeg eNPS toe', en: 'Add eNPS' },
  kind: 'mend',
  propose({ strategy, items }) {
    const nps = strategy.kpis.filter(({ id }) => items.includes(id));
    return [
      addItem('kpis', {
        kind: 'enps',
        use: sharedAnswer(nps, 'use'),
        promoterFrom: Math.max(lowestPromoter, sharedAnswer(nps, 'promoterFrom') ?? lowestPromoter),
      }),
    ];
  },
};

/** The answer that all figures give; `null` when they differ, for then there is none to follow. */
function sharedAnswer<Field extends 'use' | 'promoterFrom'>(
  kpis: readonly Kpi[],
  field: Field,
): Kpi[Field] | null {
  const answers = new Set(kpis.map((kpi) => kpi[field]));
  const [answer = null] = answers;
  return answers.size === 1 ? answer : null;
}
