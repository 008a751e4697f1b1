import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Callreductie zonder afspraak over budget', en: 'Call reduction without agreement on budget' },
  explanation: {
    nl: 'Jullie willen minder contacten, maar wat dat voor het budget betekent, is niet afgesproken. De een rekent al op de besparing, de ander op ruimte voor betere gesprekken.',
    en: 'You want fewer contacts, but what that means for the budget has not been agreed. One side is already counting on the saving, the other on room for better conversations.',
  },
  advice: {
    nl: 'Leg vast welk deel van de opbrengst een besparing wordt en welk deel bij klantcontact blijft.',
    en: 'Record which part of the gain becomes a saving and which part stays with customer contact.',
  },
};
