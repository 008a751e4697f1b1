import { type Fix, setOnItem } from '../fix.ts';

/** Paid by the hour, a provider loses nothing by taking the time to resolve a question. */
export const fix: Fix = {
  label: { nl: 'Betaal per uur', en: 'Pay per hour' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('sourcing', id, 'contract.payBasis', 'per_hour')),
};
