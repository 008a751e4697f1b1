import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Voorlezen in plaats van luisteren', en: 'Reading instead of listening' },
  explanation: {
    nl: 'Medewerkers lezen een script voor of kunnen tijdens het gesprek geen hulp inschakelen, terwijl jullie meer beloven dan afhandelen. Klanten horen dat meteen, en een uitzondering past niet in een script.',
    en: 'Agents read out a script or cannot call in help during the conversation, while you promise more than processing. Customers hear that at once, and an exception does not fit a script.',
  },
  advice: {
    nl: 'Gebruik een leidraad met alleen de verplichte zinnen en zorg voor een collega die bij lastige vragen meehelpt.',
    en: 'Use a guide with only the compulsory sentences, and have a colleague on hand for difficult questions.',
  },
};
