import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een persoonlijke band uitbesteden', en: 'Outsourcing a personal bond' },
  explanation: {
    nl: 'Voor je klanten heeft het bedrijf één gezicht, en juist dat contact besteden jullie uit. Dit is bij uitstek het geval waarin uitbesteden de relatie schaadt.',
    en: 'To your customers one person is the face of the company, and that is the very contact you are outsourcing. This is the classic case in which outsourcing harms the relationship.',
  },
  advice: {
    nl: 'Houd het persoonlijke contact in huis en besteed alleen het standaardwerk uit.',
    en: 'Keep the personal contact in-house and outsource only the routine work.',
  },
};
