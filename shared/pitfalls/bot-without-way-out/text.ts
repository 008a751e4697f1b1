import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Geen uitweg naar een medewerker', en: 'No way out to a person' },
  explanation: {
    nl: 'De bot of het keuzemenu heeft geen goede uitweg naar een medewerker. Loopt het vast, dan moet de klant een ander kanaal zoeken of zijn verhaal opnieuw doen. Dat is de snelste weg naar een klacht.',
    en: 'The bot or the menu has no proper way out to a person. When it gets stuck, customers have to find another channel or tell their story again. That is the quickest route to a complaint.',
  },
  advice: {
    nl: 'Kies het kanaal waarin een medewerker het overneemt, met het gesprek tot dan toe in beeld.',
    en: 'Choose the channel in which a person takes over, with the conversation so far in view.',
  },
};
