import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Verplaatsen zonder de oorzaak te kennen', en: 'Shifting contact without knowing the cause' },
  explanation: {
    nl: 'Een vraag verhuist naar selfservice of een bot, maar nergens staat waarom klanten die vraag hebben. De klant moet dan zelf aan het werk voor een vraag die er misschien niet had hoeven zijn.',
    en: 'A question moves to self-service or a bot, but nothing says why customers have that question. They then have to do the work themselves for a question that perhaps need never have arisen.',
  },
  advice: {
    nl: 'Zoek uit in welk proces de vraag ontstaat en kijk of je die kunt wegnemen voordat je automatiseert.',
    en: 'Find out which process gives rise to the question, and see whether you can eliminate it before you automate.',
  },
};
