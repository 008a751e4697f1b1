import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Betalen per gesprek', en: 'Paying per call' },
  explanation: {
    nl: 'De partner wordt per gesprek betaald. Dan stuurt hij op zoveel mogelijk gesprekken per uur en verdient hij aan elke klant die opnieuw belt. Snel wordt belangrijker dan opgelost.',
    en: 'The provider is paid per call. It will then go for as many calls per hour as possible, and earns from every customer who rings again. Quick becomes more important than resolved.',
  },
  advice: {
    nl: 'Betaal per uur of per opgeloste vraag, met kwaliteit en herhaalcontact in de SLA.',
    en: 'Pay per hour or per resolved query, with quality and repeat contact in the SLA.',
  },
};
