import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Te veel schermen', en: 'Too many screens' },
  explanation: {
    nl: 'Een medewerker schakelt tijdens het gesprek tussen vier of meer systemen. Dat kost tijd en aandacht voor de klant, en overtypen geeft fouten.',
    en: 'An agent switches between four or more systems during a contact. That costs time and attention for the customer, and retyping causes errors.',
  },
  advice: {
    nl: 'Breng ze onder in één werkscherm of schrap systemen die niemand zou missen.',
    en: 'Bring them together in one desktop, or drop the systems nobody would miss.',
  },
};
