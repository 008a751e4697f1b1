import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Te weinig partijen bekeken', en: 'Too few providers compared' },
  explanation: {
    nl: 'Jullie kiezen uit een paar namen die je toevallig tegenkwam. Met alleen de eerste aanbieding of de eerste zoekresultaten weet je niet wat de markt te bieden heeft.',
    en: 'You are choosing from a few names you happened to come across. With only the first offer or the first search results, you do not know what the market has to offer.',
  },
  advice: {
    nl: 'Vul de longlist aan tot vier of vijf partijen en vergelijk ze op dezelfde punten.',
    en: 'Extend the longlist to four or five providers and compare them on the same points.',
  },
};
