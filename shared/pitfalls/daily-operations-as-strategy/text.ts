import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De waan van de dag als strategie', en: 'The daily grind as strategy' },
  explanation: {
    nl: 'De doelen kijken niet verder dan het werk van nu, of jullie zien klantcontact als een fabriek die vragen afhandelt. Dan wikkel je dezelfde contacten steeds opnieuw af. Een strategie neemt daar juist afstand van.',
    en: "The goals look no further than today's workload, or you see customer contact as a factory that processes questions. You then handle the same contacts over and over again. A strategy takes a step back from that.",
  },
  advice: {
    nl: 'Kijk twee jaar vooruit en beschrijf wat klanten dan niet meer hoeven te vragen.',
    en: 'Look two years ahead and describe what customers will no longer need to ask.',
  },
};
