import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Koud doorverbinden', en: 'Cold transfer' },
  explanation: {
    nl: 'De klant wordt doorverbonden zonder dat zijn verhaal meegaat en begint opnieuw. Dat is de ergernis die het langst blijft hangen.',
    en: 'Customers are transferred without their story and have to start again. It is the annoyance they remember longest.',
  },
  advice: {
    nl: 'Spreek af dat jullie warm doorverbinden en dat de contacthistorie meegaat.',
    en: 'Agree to transfer warm, with the contact history passed on.',
  },
};
