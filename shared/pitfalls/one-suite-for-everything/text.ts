import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Eén pakket voor alles', en: 'One suite for everything' },
  explanation: {
    nl: 'Jullie kiezen één groot pakket zonder alternatieven voor het contactcenter te vergelijken. Zulke pakketten zijn vaak minder sterk in kennisbeheer en lastig aan te passen als de markt verandert.',
    en: 'You are choosing one large suite without comparing alternatives for the contact centre. Such suites are often weaker on knowledge management and hard to adapt when the market changes.',
  },
  advice: {
    nl: 'Vergelijk minstens twee oplossingen op kennisbeheer, routering en aanpasbaarheid.',
    en: 'Compare at least two solutions on knowledge management, routing and adaptability.',
  },
};
