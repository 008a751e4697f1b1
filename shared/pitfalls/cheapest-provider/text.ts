import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Prijs weegt het zwaarst', en: 'Price weighs most' },
  explanation: {
    nl: 'Bij de keuze van de partner telt prijs voor meer dan de helft, terwijl slechte service meer omzet kan kosten dan je bespaart. Kosteneffectief is niet de laagste prijs, maar de beste oplossing voor je geld.',
    en: 'Price counts for more than half in choosing the provider, while poor service can cost more revenue than you save. Cost-effective does not mean the lowest price but the best solution for your money.',
  },
  advice: {
    nl: 'Laat kwaliteit, oplossend vermogen en verbeterkracht samen zwaarder wegen dan de prijs.',
    en: 'Let quality, ability to resolve and drive to improve together outweigh price.',
  },
};
