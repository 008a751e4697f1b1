import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Vastgesteld en vergeten', en: 'Agreed and forgotten' },
  explanation: {
    nl: 'Er is geen moment afgesproken om de strategie te herzien, of dat moment komt pas na meer dan een jaar. Markt en techniek schuiven intussen door en de afspraken verouderen vanzelf.',
    en: 'No moment has been set to review the strategy, or it comes only after more than a year. Meanwhile the market and technology move on, and the agreements go stale.',
  },
  advice: {
    nl: 'Zet elk halfjaar een evaluatie van een uur in de agenda.',
    en: 'Put a one-hour review in the diary every six months.',
  },
};
