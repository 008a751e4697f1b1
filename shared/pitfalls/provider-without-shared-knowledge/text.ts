import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De partner kan niet in de kennisbank', en: 'The provider cannot use the knowledge base' },
  explanation: {
    nl: 'De partner kan niet in jullie kennisbank. Wie namens jullie met klanten praat, haalt antwoorden dan uit een eigen map, en die loopt altijd achter.',
    en: 'The provider has no access to your knowledge base. Those who speak to customers on your behalf then take answers from a folder of their own, which is always out of date.',
  },
  advice: {
    nl: 'Geef de partner toegang tot dezelfde bron en laat medewerkers daar fouten melden.',
    en: 'Give the provider access to the same source and let agents report errors there.',
  },
};
