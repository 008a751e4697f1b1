import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Onder de indruk van een award', en: 'Impressed by an award' },
  explanation: {
    nl: 'Een award telt mee in de keuze, terwijl onduidelijk is of de jury onafhankelijk was. Sommige awards zijn te koop of gaan over iets heel anders.',
    en: 'An award counts in the choice, while it is unclear whether the jury was independent. Some awards can be bought, or are about something else entirely.',
  },
  advice: {
    nl: 'Haal de award uit de weging, of zoek uit wie hem toekende en waarvoor.',
    en: 'Take the award out of the scoring, or find out who gave it and for what.',
  },
};
