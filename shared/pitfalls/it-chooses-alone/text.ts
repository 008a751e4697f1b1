import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Systeemkeuze zonder de werkvloer', en: 'A system chosen without the front line' },
  explanation: {
    nl: 'Alleen IT of inkoop heeft het systeem gekozen. Contactcentertechniek is een vak apart: zonder de mensen die ermee werken, koop je iets wat op papier klopt maar in het gesprek niet.',
    en: 'Only IT or procurement chose the system. Contact centre technology is a discipline of its own: without the people who use it, you buy something that works on paper but not in the conversation.',
  },
  advice: {
    nl: 'Betrek klantenservice en twee medewerkers bij de selectie en test met echte gesprekken.',
    en: 'Bring customer service and two agents into the selection, and test with real contacts.',
  },
};
