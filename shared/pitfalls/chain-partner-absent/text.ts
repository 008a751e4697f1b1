import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De oorzaak ligt bij een ketenpartner', en: 'The cause lies with an external partner' },
  explanation: {
    nl: 'Een contactreden ontstaat bij een partij buiten jullie organisatie die niet aan tafel zit. Klanten bellen jullie dan over iets wat een ander regelt.',
    en: 'A contact reason originates with a party outside your organisation that is not at the table. Customers then call you about something someone else handles.',
  },
  advice: {
    nl: 'Betrek die partij bij de strategie en maak één concrete afspraak over deze vraag.',
    en: 'Involve that party in the strategy and make one concrete agreement about this question.',
  },
};
