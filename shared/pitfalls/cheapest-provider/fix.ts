import { type Fix, setOnItem } from '../fix.ts';

/** Lets price weigh no more than everything else together. */
export const fix: Fix = {
  label: { nl: 'Laat de prijs minder zwaar wegen', en: 'Give price less weight' },
  kind: 'mend',
  propose({ items, thresholds }) {
    return items.map((id) =>
      setOnItem('sourcing', id, 'selection.priceWeightPct', thresholds.priceWeightMax),
    );
  },
};
