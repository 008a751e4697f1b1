import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een geflatteerde NPS', en: 'A flattering NPS' },
  explanation: {
    nl: 'Jullie tellen achten mee als promoters. Maar ook in Nederland geven klanten negens en tienen: zo reken je je rijk en is je score met geen andere te vergelijken.',
    en: 'You count eights as promoters. But customers in the Netherlands give nines and tens too: you flatter yourselves, and the score can be compared with no other.',
  },
  advice: {
    nl: 'Tel promoters vanaf een negen. Wil je strenger zijn, tel dan alleen de tienen.',
    en: 'Count promoters from nine upwards. If you want to be stricter, count tens only.',
  },
};
