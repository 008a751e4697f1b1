import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een kanaal dat op zichzelf staat', en: 'A channel on its own' },
  explanation: {
    nl: 'Er komt een kanaal bij dat niets weet van wat er in de andere kanalen speelt. De klant moet zijn verhaal opnieuw doen en de medewerker ziet niet dat het om dezelfde vraag gaat. Zo wordt elk nieuw kanaal een extra loket in plaats van betere service.',
    en: 'You are adding a channel that knows nothing of what happens in the others. Customers have to tell their story again, and the agent cannot see that it is the same question. Every new channel then becomes one more counter instead of better service.',
  },
  advice: {
    nl: 'Koppel het kanaal aan dezelfde contacthistorie en kies in welk kanaal een gesprek verder kan gaan.',
    en: 'Connect it to the same contact history and choose the channel in which a conversation can continue.',
  },
};
