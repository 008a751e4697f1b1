import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De partner als vast gegeven', en: 'The provider taken for granted' },
  explanation: {
    nl: 'Er is geen vast team voor jullie en jullie houden de markt niet bij. Dan ben je een van de vele opdrachtgevers, en dat merk je op de drukste dag.',
    en: 'There is no dedicated team for you, and you do not keep up with the market. You are then one client among many, and you will notice on the busiest day.',
  },
  advice: {
    nl: 'Vraag om een vast team met een escalatielijn en kijk elk jaar rond in de markt.',
    en: 'Ask for a dedicated team with an escalation route, and look around the market every year.',
  },
};
