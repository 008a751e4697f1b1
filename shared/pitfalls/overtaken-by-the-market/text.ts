import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Achterhaald voordat het af is', en: 'Out of date before it is finished' },
  explanation: {
    nl: 'De invoering duurt langer dan een jaar en onderweg komt er niets bruikbaars beschikbaar. Tegen de tijd dat het werkt, vragen klanten om iets anders.',
    en: 'The roll-out takes more than a year, with nothing usable along the way. By the time it works, customers want something else.',
  },
  advice: {
    nl: 'Knip de invoering op en lever binnen zes maanden iets op waar medewerkers mee kunnen werken.',
    en: 'Split the roll-out and deliver something agents can use within six months.',
  },
};
