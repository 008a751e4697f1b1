import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Afhandeltijd als persoonlijke norm', en: 'Handle time as a personal target' },
  explanation: {
    nl: 'Medewerkers worden afgerekend op tempo, zonder cijfer over oplossen of kwaliteit. Het gesprek wordt dan korter en de klant komt terug. Afhandeltijd hoort in de planning, niet in een persoonlijke norm.',
    en: 'Agents are judged on speed, with no figure for resolution or quality. The conversation then gets shorter and the customer comes back. Handle time belongs in planning, not in a personal target.',
  },
  advice: {
    nl: 'Gebruik afhandeltijd voor de planning en stuur medewerkers op oplossen.',
    en: 'Use handle time for planning and manage agents on resolution.',
  },
};
