import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Nicheproduct met basisservice', en: 'Niche product with basic service' },
  explanation: {
    nl: 'Jullie bedienen een niche waarin klanten aandacht verwachten, maar de service is basaal of vooral goedkoop. De klant koopt dan iets bijzonders en krijgt doorsneeservice.',
    en: 'You serve a niche in which customers expect attention, but service is basic or above all cheap. Customers then buy something special and get run-of-the-mill service.',
  },
  advice: {
    nl: 'Kies een hoger serviceniveau, of leg uit waarom deze klanten dat niet zoeken.',
    en: 'Choose a higher service level, or explain why these customers are not looking for it.',
  },
};
