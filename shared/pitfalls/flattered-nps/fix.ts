import { lowestPromoter } from '#shared/planning/promoter-score.ts';
import { type Fix, setOnItem } from '../fix.ts';

/** Counts as everyone else does, so that the score can be compared. */
export const fix: Fix = {
  label: { nl: 'Tel promoters vanaf een negen', en: 'Count promoters from nine' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('kpis', id, 'promoterFrom', lowestPromoter)),
};
