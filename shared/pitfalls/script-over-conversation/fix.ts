import { type Fix, setAnswer } from '../fix.ts';
import { evidenceOfReadingAloud, evidenceOfStandingAlone } from './signs.ts';

/** Makes the script a guide, and sees to a colleague who helps, as far as either is missing. */
export const fix: Fix = {
  label: { nl: 'Geef medewerkers ruimte en hulp', en: 'Give agents room and help' },
  kind: 'mend',
  propose({ strategy: { businessRules, ambition } }) {
    const isReadingAloud = evidenceOfReadingAloud(businessRules, ambition).length > 0;
    const isStandingAlone = evidenceOfStandingAlone(businessRules, ambition).length > 0;
    return [
      ...(isReadingAloud ? [setAnswer('businessRules', 'scriptUse', 'guide')] : []),
      ...(isStandingAlone ? [setAnswer('businessRules', 'expertLine', true)] : []),
    ];
  },
};
