import { type Fix, setOnItem } from '../fix.ts';

/** The first line takes every question. */
export const fix: Fix = {
  label: {
    nl: 'Laat de eerste lijn alle vragen beantwoorden',
    en: 'Let the first line answer all questions',
  },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('callFlows', id, 'firstLineScope', 'all_questions')),
};
