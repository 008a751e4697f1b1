import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Bedacht zonder de andere afdelingen', en: 'Devised in splendid isolation' },
  explanation: {
    nl: 'De strategie is bijna af, maar van de meeste andere afdelingen is nog niets gehoord. Klantcontact raakt IT, HR, finance, logistiek, marketing en sales. Zonder hen blijft dit een plan van klantenservice alleen.',
    en: 'The strategy is nearly done, but most other departments have yet to be heard. Customer contact touches IT, HR, finance, logistics, marketing and sales. Without them this remains a plan by customer service alone.',
  },
  advice: {
    nl: 'Nodig de ontbrekende afdelingen uit en vraag hun akkoord op hun eigen onderdelen.',
    en: 'Invite the missing departments and ask them to agree to their own parts.',
  },
};
