import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Te weinig shrinkage in de planning', en: 'Too little shrinkage in the plan' },
  explanation: {
    nl: 'Shrinkage ontbreekt in de planning of staat op minder dan een kwart. Verlof, opleiding, overleg en verzuim zijn dan niet goed meegerekend en het rooster komt nooit uit.',
    en: 'Shrinkage is missing from the plan, or set below a quarter. Leave, training, meetings and sickness are then not properly counted, and the rota never works out.',
  },
  advice: {
    nl: 'Reken met 28 tot 35 procent en splits dat uit naar verlof, opleiding, overleg en verzuim.',
    en: 'Allow 28 to 35 per cent, broken down into leave, training, meetings and sickness.',
  },
};
