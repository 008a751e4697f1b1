import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: {
    nl: 'Nieuw kanaal zonder mening van klantenservice',
    en: "New channel without customer service's view",
  },
  explanation: {
    nl: 'Een andere afdeling wil een kanaal erbij en klantenservice heeft zich daar nog niet over uitgesproken. Toch is het klantenservice die het straks moet bemensen.',
    en: 'Another department wants an extra channel and customer service has not yet given its view. Yet it is customer service that will have to staff it.',
  },
  advice: {
    nl: 'Vraag klantenservice naar het nut, de benodigde uren en wat er in ruil daarvoor vervalt.',
    en: 'Ask customer service about its value, the hours needed and what will stop in return.',
  },
};
