import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Bezuinigen zonder dat er werk verdwijnt', en: 'A cut with no less work' },
  explanation: {
    nl: 'Een budgetregel gaat omlaag zonder dat er minder werk is. De rekening komt dan terecht bij het uitzendtarief, de opleiding of de kwaliteit. Voor de directie lijkt het intussen of het allemaal wel lukt.',
    en: 'A budget line goes down although there is no less work. Agency rates, training or quality then foot the bill. Meanwhile, to the board it looks as if everything is working out fine.',
  },
  advice: {
    nl: 'Schrijf bij elke verlaging op welke vraag verdwijnt of welk werk vervalt.',
    en: 'Note against each cut which demand disappears or which work stops.',
  },
};
