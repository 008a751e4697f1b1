import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Tevredenheid meten, oplossen vergeten', en: 'Measuring satisfaction, forgetting resolution' },
  explanation: {
    nl: 'Jullie meten beleving, maar nergens of de vraag is opgelost. Uiteindelijk wil de klant maar één ding: dat het geregeld is. Zonder FCR of herhaalcontact zie je niet of dat lukt.',
    en: 'You measure experience, but nowhere whether the question was resolved. In the end customers want just one thing: to have it sorted. Without FCR or repeat contact you cannot see whether that is happening.',
  },
  advice: {
    nl: 'Voeg FCR of herhaalcontact toe, gemeten per contactreden en over alle kanalen heen.',
    en: 'Add FCR or repeat contact, measured per contact reason and across all channels.',
  },
};
