import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Kanalen zonder gezamenlijke koers', en: 'Channels without a shared direction' },
  explanation: {
    nl: 'Jullie hebben meerdere kanalen, maar geen visie op hoe die samenwerken. Dan krijgt elk kanaal zijn eigen regels en moet de klant zelf uitzoeken waar hij het beste terechtkan.',
    en: 'You have several channels, but no view of how they work together. Each channel then gets its own rules, and customers are left to work out where best to go.',
  },
  advice: {
    nl: 'Kies één kanaalprincipe, spreek af hoe de kanalen op elkaar aansluiten en bepaal per contactreden welk kanaal het beste past.',
    en: 'Choose one channel principle, agree how the channels connect, and decide which channel suits each contact reason best.',
  },
};
