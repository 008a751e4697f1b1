import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'In de bot gebleven, ook opgelost?', en: 'Stayed in the bot, but resolved?' },
  explanation: {
    nl: 'Jullie sturen op het aandeel klanten dat binnen de bot blijft. Wie afhaakt, telt dan net zo mee als wie geholpen is. In een onderzoek loste maar negen procent de vraag helemaal zelf op.',
    en: 'You manage to the share of customers who stay in the bot. Those who give up then count just like those who were helped. In one study only nine per cent resolved their issue entirely by themselves.',
  },
  advice: {
    nl: 'Meet of dezelfde vraag binnen zeven dagen terugkomt, ook in een ander kanaal.',
    en: 'Measure whether the same question returns within seven days, in any channel.',
  },
};
