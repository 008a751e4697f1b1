import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Te weinig geld voor opleiding', en: 'Too little spent on training' },
  explanation: {
    nl: 'Er is minder dan een paar honderd euro per medewerker per jaar voor opleiding, of leidinggevenden worden overgeslagen. Dan vraag je beter werk met dezelfde bagage.',
    en: 'There is less than a few hundred euros per employee per year for training, or managers are left out. You are then asking for better work with the same skills.',
  },
  advice: {
    nl: 'Reserveer een paar honderd euro per medewerker per jaar en neem leidinggevenden daarin mee.',
    en: 'Set aside a few hundred euros per employee per year, and include managers.',
  },
};
