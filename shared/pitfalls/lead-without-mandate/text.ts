import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Regie alleen op papier', en: 'In charge on paper only' },
  explanation: {
    nl: 'Jullie kiezen voor één regie, maar geen enkele afdeling staat iets af. Sales, marketing en service houden hun eigen mensen en hun eigen beslissingen. Op papier verandert er dan veel, in de praktijk niets.',
    en: 'You have chosen a single lead, but no department gives anything up. Sales, marketing and service keep their own people and their own decisions. Much then changes on paper and nothing in practice.',
  },
  advice: {
    nl: 'Laat elke afdeling één besluit noemen dat ze voortaan aan de regievoerende afdeling overlaat.',
    en: 'Ask each department to name one decision it will now leave to the lead department.',
  },
};
