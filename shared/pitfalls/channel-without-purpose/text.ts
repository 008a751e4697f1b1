import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een kanaal zonder doel', en: 'A channel without a purpose' },
  explanation: {
    nl: 'Er gaat een kanaal open zonder dat vaststaat waarvoor het dient of welke vraag het beantwoordt. Straks meet je hoe vaak het wordt gebruikt, niet of het iets oplost.',
    en: 'A channel is opening although it is not settled what it is for or which question it answers. You will end up measuring how often it is used, not whether it solves anything.',
  },
  advice: {
    nl: 'Koppel er minstens één contactreden aan en schrijf in één zin op voor wie het kanaal is.',
    en: 'Link at least one contact reason and say in one sentence who the channel is for.',
  },
};
