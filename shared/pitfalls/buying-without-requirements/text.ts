import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Inkopen zonder eisenlijst', en: 'Buying without requirements' },
  explanation: {
    nl: 'Er is geen lijst met eisen, of er staan extra diensten in het contract die bij geen enkele eis horen. Dan koop je wat er wordt aangeboden.',
    en: 'There is no list of requirements, or the contract includes extra services that serve none. You then buy whatever is on offer.',
  },
  advice: {
    nl: 'Schrijf de eisen op en schrap elke dienst die er niet bij hoort.',
    en: 'Write down the requirements and drop any service that does not serve one.',
  },
};
