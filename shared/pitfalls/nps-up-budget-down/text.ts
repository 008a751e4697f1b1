import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Hogere score, lager budget', en: 'Higher score, lower budget' },
  explanation: {
    nl: 'De NPS of klanttevredenheid moet omhoog, terwijl het budget voor de mensen die dat waarmaken omlaaggaat. Dat kan alleen als er werk verdwijnt of slimmer gaat, en dat staat nergens. Klantenservice zit dan met de gebakken peren.',
    en: 'NPS or customer satisfaction has to rise while the budget for the people who deliver it falls. That only works if work disappears or gets smarter, and nothing says how. Customer service is left to pick up the pieces.',
  },
  advice: {
    nl: 'Schrijf bij elke verlaging op waardoor er minder werk is, of stel het doel bij.',
    en: 'Note against each cut why there is less work, or adjust the target.',
  },
};
