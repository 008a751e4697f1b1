import { type Fix, setOnItem } from '../fix.ts';

/** Listening in becomes a term of the contract. */
export const fix: Fix = {
  label: { nl: 'Spreek af dat jullie meeluisteren', en: 'Agree that you listen in' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('sourcing', id, 'contract.qualityMonitoring', true)),
};
