import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Nergens nee tegen gezegd', en: 'Nothing ruled out' },
  explanation: {
    nl: 'Er staat nog niets op de lijst van wat jullie niét doen. Dan is straks elk idee te verdedigen en wordt de strategie een verzameling plannen.',
    en: 'There is nothing yet on the list of what you will not do. Any idea can then be defended, and the strategy turns into a collection of plans.',
  },
  advice: {
    nl: 'Schrijf drie dingen op die jullie bewust niet doen, en waarom.',
    en: 'Write down three things you deliberately will not do, and why.',
  },
};
