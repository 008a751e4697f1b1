import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Niet bereikbaar als het erop aankomt', en: 'Not there when it matters' },
  explanation: {
    nl: "Klanten hebben jullie ook 's nachts of in een andere taal nodig, maar daar is geen bemand kanaal voor. Bij een dringende vraag loopt dat uit op een klacht, of erger.",
    en: 'Customers also need you at night or in another language, but no staffed channel covers that. With an urgent question it ends in a complaint, or worse.',
  },
  advice: {
    nl: 'Kies één livekanaal dat dag en nacht open is, desnoods alleen voor spoed, en zorg voor bezetting in elke taal die klanten nodig hebben.',
    en: 'Choose one live channel that is open day and night, if need be for urgent questions only, and make sure there is staff for every language customers need.',
  },
};
