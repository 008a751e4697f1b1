import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De oude organisatie blijft staan', en: 'The old organisation stays put' },
  explanation: {
    nl: 'Het werk gaat naar de partner, maar huisvesting, ICT en formatie blijven op hetzelfde niveau. Dan betaal je dubbel en verdwijnt het voordeel in de overhead.',
    en: 'The work moves to the provider, but premises, IT and headcount stay at the same level. You then pay twice, and the benefit disappears into overheads.',
  },
  advice: {
    nl: 'Schrijf op wat er stopt, wanneer, en welke budgetregels dan dalen.',
    en: 'Write down what stops, when, and which budget lines then go down.',
  },
};
