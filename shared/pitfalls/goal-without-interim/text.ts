import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Ver doel zonder tussendoel', en: 'Distant goal without an interim goal' },
  explanation: {
    nl: 'Een strategisch doel ligt meer dan een jaar weg en er staat niets tussen nu en dan. Zo\'n doel voelt onhaalbaar en werkt demotiverend. Een eerste stap als "de basis op orde" maakt het behapbaar.',
    en: 'A strategic goal lies more than a year away with nothing in between. A goal like that feels out of reach and saps motivation. A first step such as "getting the basics right" makes it manageable.',
  },
  advice: {
    nl: 'Voeg een tussendoel toe dat binnen een jaar resultaat laat zien, bijvoorbeeld de basis op orde.',
    en: 'Add an interim goal that shows results within a year, for example getting the basics right.',
  },
};
