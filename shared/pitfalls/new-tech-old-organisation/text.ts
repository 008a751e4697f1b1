import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Nieuwe techniek, oude organisatie', en: 'New technology, old organisation' },
  explanation: {
    nl: 'Er komt een nieuw systeem, maar het proces eromheen verandert niet. Dan doe je hetzelfde werk tegen hogere kosten.',
    en: 'A new system is coming, but the process around it stays the same. You end up doing the same work at a higher cost.',
  },
  advice: {
    nl: 'Teken eerst het gewenste proces uit en koppel er een initiatief voor mensen of processen aan.',
    en: 'Map the process you want first, and link a people or process initiative to it.',
  },
};
