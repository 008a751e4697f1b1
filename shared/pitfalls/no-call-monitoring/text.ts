import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Niemand luistert mee', en: 'Nobody listens in' },
  explanation: {
    nl: 'Er is niet afgesproken dat jullie meeluisteren en gesprekken beoordelen. Dan hoor je pas van klanten hoe het gaat, en dan ligt het contract al vast.',
    en: 'It has not been agreed that you listen in and score contacts. You then only learn from customers how things are going, by which time the contract is fixed.',
  },
  advice: {
    nl: 'Beluister elke week tien gesprekken en kalibreer de beoordeling samen met de partner.',
    en: 'Listen to ten calls a week and calibrate the scoring together with the provider.',
  },
};
