import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Geen taalniveau afgesproken', en: 'No language level agreed' },
  explanation: {
    nl: 'Contact wordt uitbesteed, maar nergens staat welk taalniveau jullie vragen. Duidelijk spreken en foutloos schrijven zijn een eis; een accent doet er niet toe.',
    en: 'Contact is being outsourced, but nothing says which language level you require. Clear speech and correct writing are requirements; an accent does not matter.',
  },
  advice: {
    nl: 'Vraag minstens B2 voor spreken en C1 voor schrijven en toets dat met testcontacten.',
    en: 'Ask for at least B2 for speaking and C1 for writing, and check it with test contacts.',
  },
};
