import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Eén vraag per gesprek', en: 'One question per call' },
  explanation: {
    nl: 'Een klant met een tweede vraag moet opnieuw contact opnemen. Klanten hebben er vaak drie of vier tegelijk, dus je organiseert zelf de drukte waar je last van hebt.',
    en: 'A customer with a second question has to get in touch again. Customers often have three or four at once, so you create the very workload that weighs on you.',
  },
  advice: {
    nl: 'Schrap de regel en vraag aan het eind van elk contact of er nog iets is.',
    en: 'Drop the rule and ask at the end of every contact whether there is anything else.',
  },
};
