import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Contract opgesteld door de partner', en: 'Contract drafted by the provider' },
  explanation: {
    nl: 'De partner heeft het contract en de SLA opgesteld. Dan krijg je precies wat de partner wil leveren, niet per se wat jullie nodig hebben.',
    en: 'The provider drew up the contract and the SLA. You then get exactly what the provider wants to deliver, not necessarily what you need.',
  },
  advice: {
    nl: "Schrijf zelf een concept, al zijn het maar twee pagina's.",
    en: 'Write your own draft, even if it is only two pages.',
  },
};
