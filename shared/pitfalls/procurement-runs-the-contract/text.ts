import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: {
    nl: 'Contract zonder klantenservice aan tafel',
    en: 'Contract without customer service at the table',
  },
  explanation: {
    nl: 'Inkoop onderhandelt met de partner, zonder klantenservice aan tafel. Inkoop wordt afgerekend op de prijs, klantenservice op de kwaliteit. En aan het contract zit je jaren vast.',
    en: 'Procurement negotiates with the provider, without customer service at the table. Procurement is judged on price, customer service on quality. And you are tied to the contract for years.',
  },
  advice: {
    nl: 'Geef klantenservice een zwaarwegende stem in de onderhandeling en de gunning.',
    en: 'Give customer service a strong voice in the negotiation and the award.',
  },
};
