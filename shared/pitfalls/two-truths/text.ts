import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Twee antwoorden op dezelfde vraag', en: 'Two answers to the same question' },
  explanation: {
    nl: 'Dezelfde vraag komt binnen via kanalen die uit verschillende bronnen putten. Vroeg of laat spreken die elkaar tegen, en dan houdt de klant je aan het antwoord dat hem het beste uitkomt.',
    en: 'The same question arrives in channels that draw on different sources. Sooner or later these contradict each other, and customers will hold you to the answer that suits them best.',
  },
  advice: {
    nl: 'Laat alle kanalen uit dezelfde kennisbron putten, ook de bot en de partner.',
    en: 'Let every channel draw on the same source, the bot and the provider included.',
  },
};
