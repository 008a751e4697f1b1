import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: {
    nl: 'Digitaal kanaal dat niet iedereen kan gebruiken',
    en: 'A digital channel not everyone can use',
  },
  explanation: {
    nl: 'Consumenten kunnen online iets kopen of regelen via een kanaal dat mensen met een beperking niet kunnen gebruiken. Sinds 28 juni 2025 moet dat kanaal toegankelijk zijn.',
    en: 'Consumers can buy or arrange something online in a channel that people with disabilities cannot use. Since 28 June 2025 that channel must be accessible.',
  },
  advice: {
    nl: 'Laat de stappen tot en met het afsluiten testen met een schermlezer en neem de eerste drempel weg.',
    en: 'Have the steps up to and including the contract tested with a screen reader, and remove the first barrier.',
  },
};
