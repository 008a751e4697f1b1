import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Piekdrukte alleen voor het contactcenter', en: 'Peaks left to the contact centre alone' },
  explanation: {
    nl: "Een grote piek vangen jullie alleen op met overwerk, flexkrachten of overloop naar een partner. Collega's buiten het contactcenter helpen niet mee en niemand probeert de piek kleiner te maken.",
    en: 'You meet a large peak only with overtime, flexible staff or overflow to a provider. Colleagues outside the contact centre do not help out, and nobody tries to make the peak smaller.',
  },
  advice: {
    nl: "Spreek af welke collega's meehelpen en informeer klanten voordat ze moeten bellen.",
    en: 'Agree which colleagues will help out, and inform customers before they need to call.',
  },
};
