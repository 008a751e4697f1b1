import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De bot maakt zich niet bekend', en: 'The bot does not identify itself' },
  explanation: {
    nl: 'De chatbot of voicebot werkt met AI en zegt dat niet aan het begin. Sinds 2 augustus 2026 moeten klanten dat meteen horen of zien.',
    en: 'The chatbot or voicebot uses AI and does not say so at the start. Since 2 August 2026 customers must hear or see that straight away.',
  },
  advice: {
    nl: 'Open met "Je chat met een AI-assistent" en bied meteen een medewerker aan.',
    en: 'Open with "You are chatting with an AI assistant" and offer a person straight away.',
  },
};
