import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Budget dat volume beloont', en: 'A budget that rewards volume' },
  explanation: {
    nl: 'Het budget volgt het aantal contacten of medewerkers, terwijl jullie voor tevreden klanten en een betere organisatie gaan. Wie een vraag wegneemt, raakt zo een deel van zijn eigen budget kwijt.',
    en: 'The budget follows the number of contacts or staff, while you aim for satisfied customers and a better organisation. Whoever removes a question then loses part of their own budget.',
  },
  advice: {
    nl: 'Baseer het budget op het aantal klanten en laat een deel van elke besparing bij klantcontact.',
    en: 'Base the budget on the number of customers and leave part of every saving with customer contact.',
  },
};
