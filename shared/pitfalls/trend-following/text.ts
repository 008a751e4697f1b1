import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Omdat iedereen het doet', en: 'Because everyone else does it' },
  explanation: {
    nl: 'Een doel of initiatief staat er omdat iedereen het doet, omdat het nieuw is of omdat de concurrent het heeft. Wat het jullie oplevert, staat er niet bij. Wat iedereen vindt, is nog geen strategie.',
    en: 'A goal or initiative is there because everyone does it, because it is new or because a competitor has it. What it will bring you is missing. Received wisdom is not a strategy.',
  },
  advice: {
    nl: 'Schrijf in één zin op wat het voor je klanten betekent, of schrap het.',
    en: 'Say in one sentence what it means for your customers, or drop it.',
  },
};
