import { type Fix, setOnItem } from '../fix.ts';

/** Puts the duty to improve into each contract. */
export const fix: Fix = {
  label: { nl: 'Leg een verbeterplicht vast', en: 'Add a duty to improve' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('sourcing', id, 'contract.improvementDuty', true)),
};
