import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Aan de slag voordat de koers vaststaat', en: 'Under way before the direction is set' },
  explanation: {
    nl: 'Er staan al kanalen, systemen of initiatieven gepland, terwijl de rol van klantcontact of het gewenste eindresultaat nog openstaat. Dat voelt als voortgang, maar het is uitvoering zonder koers.',
    en: 'Channels, systems or initiatives are already planned while the role of customer contact or the desired end result is still open. It feels like progress, but it is execution without direction.',
  },
  advice: {
    nl: 'Schrijf eerst in één zin op wat er over twee jaar anders is en redeneer van daaruit terug.',
    en: 'First write in one sentence what will be different in two years, and reason back from there.',
  },
};
