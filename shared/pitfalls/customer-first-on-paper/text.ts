import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De klant centraal, op papier', en: 'Customers first, on paper' },
  explanation: {
    nl: 'De missie zegt dat de klant centraal staat, maar de gekozen rol of het serviceniveau draait om lage kosten. De klant moet zich dan voegen naar jullie processen en merkt het verschil met de belofte.',
    en: 'The mission says customers come first, but the role or service level you chose is about low cost. Customers then have to fit in with your processes, and they notice the gap between promise and practice.',
  },
  advice: {
    nl: 'Kies een van de twee en schrijf die keuze in gewone taal op.',
    en: 'Choose one of the two and write that choice down in plain language.',
  },
};
