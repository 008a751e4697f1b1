import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Hooguit even gaan kijken', en: 'A site visit at most' },
  explanation: {
    nl: 'Het onderzoek naar de partner bestaat hooguit uit een bezoek. Dan heb je gezien dat er mensen zitten, niet of ze je klanten goed helpen en of het bedrijf gezond is.',
    en: 'The research into the provider amounts to a site visit at most. You have then seen that there are people at desks, not whether they help your customers well or whether the company is sound.',
  },
  advice: {
    nl: 'Vraag cijfers, referenties en gespreksopnames op, en bel zelf.',
    en: 'Ask for figures, references and call recordings, and ring them yourselves.',
  },
};
