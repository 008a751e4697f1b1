import { type Fix, setAnswer } from '../fix.ts';

/** Agrees that contact is opened differently at other moments, Monday morning among them. */
export const fix: Fix = {
  label: { nl: 'Spreek een aanpak per moment af', en: 'Agree an approach by moment' },
  kind: 'mend',
  propose() {
    return [setAnswer('businessRules', 'approachByMoment', true)];
  },
};
