import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Dezelfde gegevens twee keer invoeren', en: 'Keying in the same data twice' },
  explanation: {
    nl: 'Klanten regelen hun zaken online, maar hun gegevens worden intern opnieuw ingevoerd. Dat kost tijd, geeft fouten en roept vragen op die er niet hadden hoeven zijn.',
    en: 'Customers arrange things online, but their data is keyed in again internally. That takes time, causes errors and prompts questions that need never have arisen.',
  },
  advice: {
    nl: 'Laat wat de klant invoert direct in het bronsysteem terechtkomen.',
    en: 'Let what customers enter go straight into the source system.',
  },
};
