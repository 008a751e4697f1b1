import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Overgang zonder plan', en: 'A transition without a plan' },
  explanation: {
    nl: 'Er is een partner gekozen, maar nergens staat hoe het werk overgaat. Dan zijn de eerste weken voor rekening van de klant.',
    en: 'A provider has been chosen, but nothing says how the work will be handed over. Customers then pay for it in the first weeks.',
  },
  advice: {
    nl: 'Plan de overgang, met twee weken schaduwdraaien en een terugvalscenario.',
    en: 'Plan the transition, with two weeks of parallel running and a fallback scenario.',
  },
};
