import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Platinum beloven, chatbot om te besparen', en: 'Platinum promise, cost-cutting chatbot' },
  explanation: {
    nl: 'De strategie belooft service van het hoogste niveau, maar er komt een chatbot, WhatsApp of selfservice bij om te besparen of te vernieuwen. De klant merkt de verandering, maar niet de belofte. Een visie helpt je juist om hier nee te zeggen.',
    en: 'The strategy promises top-level service, yet a chatbot, WhatsApp or self-service is being added to save money or to innovate. Customers notice the change, not the promise. This is where a vision helps you say no.',
  },
  advice: {
    nl: 'Laat het kanaal vallen, of laat zien welke klant er beter van wordt en zorg dat er een medewerker achter zit.',
    en: 'Drop the channel, or show which customers are better off and make sure there is a person behind it.',
  },
};
