import { type Fix, setAnswer } from '../fix.ts';

/** Lets the budget follow the number of customers. */
export const fix: Fix = {
  label: { nl: 'Baseer het budget op het aantal klanten', en: 'Base the budget on the number of customers' },
  kind: 'mend',
  propose: () => [setAnswer('budget', 'basis', 'customers')],
};
