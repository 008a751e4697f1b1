import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Past de partner bij je merk?', en: 'Does the provider fit your brand?' },
  explanation: {
    nl: 'Niemand heeft getoetst of de partner klinkt en handelt zoals jullie merk. Klanten horen het verschil in de eerste tien seconden. Een andere bedrijfscultuur vang je niet op met een script.',
    en: 'Nobody has tested whether the provider sounds and acts like your brand. Customers hear the difference within ten seconds. A script will not make up for a different culture.',
  },
  advice: {
    nl: 'Luister samen tien gesprekken terug en leg ze naast je merkwaarden.',
    en: 'Listen back to ten calls together and hold them up against your brand values.',
  },
};
