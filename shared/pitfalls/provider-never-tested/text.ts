import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De partner nauwelijks zelf getest', en: 'The provider hardly tested' },
  explanation: {
    nl: 'Jullie hebben de partner nog niet in meerdere kanalen getest als lastige klant. Wat je dan hoort en leest, krijgen je klanten straks ook.',
    en: 'You have not yet tested the provider as a difficult customer in several channels. What you hear and read then is what your customers will get.',
  },
  advice: {
    nl: 'Laat drie mensen bellen, mailen en chatten met een lastige vraag en bespreek wat ze meemaakten.',
    en: 'Have three people call, email and chat with an awkward question, and discuss what they experienced.',
  },
};
