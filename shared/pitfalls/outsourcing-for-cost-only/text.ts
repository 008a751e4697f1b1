import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Uitbesteden alleen om de kosten', en: 'Outsourcing for cost alone' },
  explanation: {
    nl: 'Kosten zijn de enige reden om uit te besteden, of het besluit is op tactisch niveau genomen. Uitbesteden is een strategische keuze: die bepaalt wie er namens jullie voor de klant klaarstaat.',
    en: 'Cost is the only reason to outsource, or the decision was taken at tactical level. Outsourcing is a strategic choice: it decides who is there for the customer on your behalf.',
  },
  advice: {
    nl: 'Noem een tweede reden en neem het besluit met de directie, waarbij ook kwaliteit meeweegt.',
    en: 'Give a second reason and take the decision with the board, weighing quality as well.',
  },
};
