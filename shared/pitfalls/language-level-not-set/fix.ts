import { type Fix, setAnswer } from '../fix.ts';

/** The least that the advice asks for speaking; a group that wants more sets it higher. */
export const fix: Fix = {
  label: { nl: 'Vraag minstens B2', en: 'Ask for at least B2' },
  kind: 'mend',
  propose: () => [setAnswer('people', 'languageLevel', 'B2')],
};
