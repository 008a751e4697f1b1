import { type Fix, setOnItem } from '../fix.ts';

/** The mark from which a promoter is a promoter everywhere else. */
export const lowestPromoter = 9;

/** Counts as everyone else does, so that the score can be compared. */
export const fix: Fix = {
  label: { nl: 'Tel promoters vanaf een negen', en: 'Count promoters from nine' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('kpis', id, 'promoterFrom', lowestPromoter)),
};
