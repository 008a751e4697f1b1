import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De plek bepaalt de koers', en: 'Where it sits sets the course' },
  explanation: {
    nl: 'Klantenservice valt onder operations of commercie. Onder operations telt vooral goedkoop uitvoeren, onder commercie vooral product en verkoop. Zonder stem in de directie schuift de rol die jullie kozen vanzelf die kant op.',
    en: 'Customer service reports to operations or commercial. Operations pulls it towards low-cost execution, commercial towards product and sales. Without a voice on the board, the role you chose drifts that way.',
  },
  advice: {
    nl: 'Spreek af welk servicecijfer de directie bespreekt naast kosten en omzet.',
    en: 'Agree which service figure the board discusses alongside cost and revenue.',
  },
};
