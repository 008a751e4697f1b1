import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: "Silo's binnen het contactcenter", en: 'Silos inside the contact centre' },
  explanation: {
    nl: 'De eerste lijn behandelt alleen het eigen onderwerp of neemt alleen aan. Zodra een klant een tweede onderwerp aansnijdt, wordt hij doorverbonden en begint hij opnieuw.',
    en: 'The first line handles only its own topic, or only takes details. As soon as a customer raises a second topic, they are transferred and have to start again.',
  },
  advice: {
    nl: 'Leid medewerkers breder op of spreek warm doorverbinden af, met alle informatie erbij.',
    en: 'Train agents more broadly, or agree warm transfers with all the information passed on.',
  },
};
