import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Geen ruimte om te helpen', en: 'No room to help' },
  explanation: {
    nl: 'Jullie beloven topservice, maar een medewerker mag zelf geen euro toezeggen. Elke tegemoetkoming gaat langs een leidinggevende, en de klant wacht.',
    en: 'You promise excellent service, but an agent may not commit a single euro. Every goodwill gesture goes through a manager while the customer waits.',
  },
  advice: {
    nl: 'Spreek af tot welk bedrag een medewerker zonder overleg iets mag toezeggen.',
    en: 'Agree the amount up to which an agent may offer something without asking.',
  },
};
