import { askAt, type Fix } from '../fix.ts';

/** Asks for the amount, which the group has to set. */
export const fix: Fix = {
  label: { nl: 'Vraag om een bedrag', en: 'Ask for an amount' },
  kind: 'ask',
  propose: (context) =>
    askAt(context, 'businessRules', {
      nl: 'Tot welk bedrag mag een medewerker zonder overleg iets toezeggen?',
      en: 'Up to what amount may an agent offer something without asking?',
    }),
};
