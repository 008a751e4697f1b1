import { type Fix, setOnItem } from '../fix.ts';

/** The group decides what counts; who sat on a jury it would have to find out. */
export const fix: Fix = {
  label: { nl: 'Haal de award uit de weging', en: 'Take the award out of the scoring' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('sourcing', id, 'selection.awardCounted', false)),
};
