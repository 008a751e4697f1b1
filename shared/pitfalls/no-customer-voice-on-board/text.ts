import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Klantcontact ontbreekt in de directie', en: 'Customer contact missing from the board' },
  explanation: {
    nl: 'Niemand in de directie heeft klantcontact in portefeuille. Kosten en campagnes winnen het dan vanzelf van service, want die hebben wel een stem aan tafel.',
    en: 'Nobody on the board has customer contact in their portfolio. Costs and campaigns then win over service by default, because they do have a voice at the table.',
  },
  advice: {
    nl: 'Spreek af welk directielid klantcontact in portefeuille krijgt en welke KPI daarbij hoort.',
    en: 'Agree which board member takes on customer contact and which KPI goes with it.',
  },
};
