import { type Fix, setOnItem } from '../fix.ts';

/** Has the provider answer in the name of its client. */
export const fix: Fix = {
  label: { nl: 'Laat de partner jullie naam noemen', en: 'Have the provider answer in your name' },
  kind: 'mend',
  propose({ items }) {
    return items.map((id) => setOnItem('sourcing', id, 'contract.clientName', true));
  },
};
