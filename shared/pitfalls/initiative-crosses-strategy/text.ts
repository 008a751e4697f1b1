import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een initiatief dwars op de strategie', en: 'An initiative that cuts across the strategy' },
  explanation: {
    nl: "Een initiatief botst met wat jullie hebben afgesproken, of brengt een kanaal dat jullie juist hadden uitgesloten. Eén zo'n besluit zegt meer dan de hele visie.",
    en: 'An initiative clashes with what you agreed, or brings in a channel you had ruled out. One decision like that says more than the whole vision.',
  },
  advice: {
    nl: 'Schrap het initiatief, of herzie de afspraak en leg uit waarom.',
    en: 'Drop the initiative, or revise what you agreed and explain why.',
  },
};
