import { type Fix, setAnswer } from '../fix.ts';

/** The role was chosen, so the profile follows it. */
export const fix: Fix = {
  label: { nl: 'Zet verkoop in het profiel', en: 'Put sales in the profile' },
  kind: 'mend',
  propose: () => [setAnswer('people', 'salesInProfile', true)],
};
