import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Iedereen meteen aan de selfservice', en: 'Everyone on self-service at once' },
  explanation: {
    nl: 'Binnen een jaar moet een flink deel van het livecontact naar digitaal verschuiven. Mijn-omgevingen deden er meer dan tien jaar over om gemeengoed te worden.',
    en: 'A sizeable share of live contact is meant to shift to digital within a year. Customer portals took more than ten years to become commonplace.',
  },
  advice: {
    nl: 'Maak een tussendoel van bijvoorbeeld tien procent en meet eerst hoeveel klanten het echt zelf redden.',
    en: 'Set an interim goal of, say, ten per cent and first measure how many customers really manage by themselves.',
  },
};
