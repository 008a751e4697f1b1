import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Signalen blijven bij de partner', en: 'Signals stay with the provider' },
  explanation: {
    nl: 'Wat klanten bij de partner melden, komt niet bij jullie terecht, of er is geen afdeling die het oppakt. Dan hoor je pas wat er speelt als het in de krant staat.',
    en: 'What customers tell the provider does not reach you, or there is no department to pick it up. You then only hear what is going on when it is in the papers.',
  },
  advice: {
    nl: 'Spreek af dat een vraag die vijf keer voorkomt een melding wordt, en wie die krijgt.',
    en: 'Agree that a question asked five times becomes an alert, and who receives it.',
  },
};
