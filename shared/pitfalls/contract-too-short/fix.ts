import { type Fix, setOnItem } from '../fix.ts';

/** Makes the term as long as a provider needs to invest. */
export const fix: Fix = {
  label: { nl: 'Verleng de looptijd', en: 'Extend the term' },
  kind: 'mend',
  propose({ items, thresholds }) {
    return items.map((id) => setOnItem('sourcing', id, 'contract.termMonths', thresholds.contractMin));
  },
};
