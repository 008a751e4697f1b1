import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Werk dat je beter zelf doet', en: 'Work best kept in-house' },
  explanation: {
    nl: 'Dit werk is verweven met de dagelijkse gang van zaken, vraagt zeer specialistische kennis of is juist de plek waar klanten je helpen verbeteren. Uitbesteden kost dan meer dan het oplevert.',
    en: 'This work is woven into daily operations, needs highly specialised knowledge, or is the very place where customers help you improve. Outsourcing it then costs more than it returns.',
  },
  advice: {
    nl: 'Houd dit werk in huis en besteed alleen uit wat ervan losstaat.',
    en: 'Keep this work in-house and outsource only what stands apart from it.',
  },
};
