import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een belofte zonder bezetting', en: 'A promise without the staff' },
  explanation: {
    nl: 'In het drukste uur is er meer werk dan de ingelogde medewerkers aankunnen. De wachtrij blijft dan groeien en je servicelevel bestaat alleen op papier.',
    en: 'In the busiest hour there is more work than the agents logged in can handle. The queue then keeps growing, and your service level exists only on paper.',
  },
  advice: {
    nl: 'Plan in dat uur meer mensen in, vlak de piek af of neem de oorzaak ervan weg.',
    en: 'Schedule more people in that hour, flatten the peak or remove its cause.',
  },
};
