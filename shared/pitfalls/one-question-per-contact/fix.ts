import { type Fix, setAnswer } from '../fix.ts';

/** Drops the rule: every question in one contact. */
export const fix: Fix = {
  label: { nl: 'Schrap de regel', en: 'Drop the rule' },
  kind: 'mend',
  propose: () => [setAnswer('businessRules', 'oneQuestionPerContact', false)],
};
