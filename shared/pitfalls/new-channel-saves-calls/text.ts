import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een extra kanaal als besparing', en: 'An extra channel as a saving' },
  explanation: {
    nl: 'De businesscase gaat ervan uit dat een extra kanaal telefoontjes bespaart. In de praktijk komen er vooral interacties bij; alleen selfservice heeft het aantal gesprekken echt verlaagd.',
    en: 'The business case assumes that an extra channel will save calls. In practice it mostly adds interactions; only self-service has really brought call volumes down.',
  },
  advice: {
    nl: 'Reken in het eerste jaar op extra volume en toets de besparing in een pilot.',
    en: 'Allow for extra volume in year one and test the saving in a pilot.',
  },
};
