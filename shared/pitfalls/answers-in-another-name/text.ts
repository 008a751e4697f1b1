import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De partner neemt op onder eigen naam', en: 'The provider answers in its own name' },
  explanation: {
    nl: 'De klant belt jullie en krijgt een onbekend bedrijf aan de lijn. Dat kost vertrouwen: bij een goede partner merkt de klant niet dat het werk is uitbesteed.',
    en: 'Customers call you and get a company they have never heard of. That costs trust: with a good provider they never notice that the work is outsourced.',
  },
  advice: {
    nl: 'Leg vast dat de partner zich in elk kanaal meldt met jullie naam.',
    en: 'Agree that the provider answers in your name in every channel.',
  },
};
