import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Lange belofte, korte adem', en: 'Long-term promise, short-term results' },
  explanation: {
    nl: 'Klantcontact moet het merk versterken, klanten behouden of de organisatie verbeteren, maar jullie gaan voor resultaat op korte termijn. Dat gaat goed tot het eerste kwartaal dat tegenvalt.',
    en: 'Customer contact is meant to strengthen the brand, retain customers or improve the organisation, but you go for short-term results. That works until the first disappointing quarter.',
  },
  advice: {
    nl: 'Kies een of twee cijfers die je ook in een slecht kwartaal niet opoffert.',
    en: 'Choose one or two figures you will not sacrifice, even in a bad quarter.',
  },
};
