import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een roadmap vol techniek', en: 'A roadmap full of technology' },
  explanation: {
    nl: 'De meeste initiatieven gaan over techniek, of er is er niet één voor mensen. Een strategie staat op drie poten: mensen, processen en techniek. Deze staat scheef.',
    en: 'Most initiatives are about technology, or not one is about people. A strategy stands on three legs: people, process and technology. This one is lopsided.',
  },
  advice: {
    nl: 'Zet tegenover elk techniekinitiatief een initiatief voor mensen of processen.',
    en: 'Match each technology initiative with a people or process initiative.',
  },
};
