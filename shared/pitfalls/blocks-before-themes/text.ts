import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: "Bouwstenen vóór de thema's", en: 'Building blocks before themes' },
  explanation: {
    nl: "Bouwstenen zijn al afgesproken terwijl organisatiebrede thema's nog openstaan. Dan leggen roosters en keuzemenu's vast wat de organisatie nog moest kiezen.",
    en: 'Building blocks have been agreed while organisation-wide themes are still open. Rotas and call menus then settle what the organisation had yet to choose.',
  },
  advice: {
    nl: "Bespreek eerst de open thema's en loop daarna de bouwstenen nog eens na.",
    en: 'Discuss the open themes first, then go through the building blocks again.',
  },
};
