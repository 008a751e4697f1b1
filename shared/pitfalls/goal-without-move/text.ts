import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een doel zonder initiatief', en: 'A goal without an initiative' },
  explanation: {
    nl: 'Er ligt een strategisch doel waaraan geen enkel initiatief bijdraagt. Een strategie bestaat uit bewegingen; zonder beweging blijft het bij een wens.',
    en: 'There is a strategic goal to which no initiative contributes. A strategy is made of moves; without a move it remains a wish.',
  },
  advice: {
    nl: 'Voeg een eerste initiatief toe dat dit doel dichterbij brengt, of schuif het doel door naar later.',
    en: 'Add a first initiative that brings this goal closer, or move the goal to later.',
  },
};
