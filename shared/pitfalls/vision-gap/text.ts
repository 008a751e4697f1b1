import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een gat in de visie', en: 'A gap in the vision' },
  explanation: {
    nl: 'Van de zes onderwerpen van de visie is er minstens één nog leeg. Dat breekt je later op: je weet dan niet wat je met een vraag, een klacht of een nieuw systeem aan moet.',
    en: 'At least one of the six vision topics is still empty. That will catch up with you: you will not know what to do with a question, a complaint or a new system.',
  },
  advice: {
    nl: 'Schrijf per onderwerp één zin op waaraan anderen je kunnen houden.',
    en: 'Write one sentence per topic that others can hold you to.',
  },
};
