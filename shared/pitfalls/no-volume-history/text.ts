import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Volumes zonder stevige basis', en: 'Volumes without a solid basis' },
  explanation: {
    nl: 'Jullie gaan uitbesteden zonder dagvolumes over twee jaar, of plannen zonder de marketingkalender. Hoeveel werk er komt, is dan een gok, en bij de eerste piek gaat het al mis.',
    en: 'You are outsourcing without two years of daily volumes, or planning without the marketing calendar. How much work there will be is then guesswork, and it goes wrong at the first peak.',
  },
  advice: {
    nl: 'Verzamel de dagvolumes over twee jaar en leg de marketingkalender ernaast.',
    en: 'Collect two years of daily volumes and lay the marketing calendar alongside them.',
  },
};
