import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Alle doelen naar binnen gericht', en: 'All goals look inwards' },
  explanation: {
    nl: 'Alle doelen gaan over de eigen organisatie: kosten, volumes, medewerkers. Nergens staat wat er voor de klant beter wordt.',
    en: 'All goals are about your own organisation: cost, volume, staff. Nowhere does it say what gets better for the customer.',
  },
  advice: {
    nl: 'Zet naast elk intern doel één zin over wat de klant ervan merkt.',
    en: 'Add one sentence to each internal goal about what the customer will notice.',
  },
};
