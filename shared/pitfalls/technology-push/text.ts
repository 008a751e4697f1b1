import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Techniek op zoek naar een probleem', en: 'Technology in search of a problem' },
  explanation: {
    nl: 'Er komt een systeem omdat het nieuw is, omdat een ander het heeft of omdat een leverancier het aanbiedt, niet omdat klanten of medewerkers erom vragen. Dan betaal je voor techniek en blijft het probleem liggen.',
    en: 'A system is coming because it is new, because someone else has it or because a vendor offers it, not because customers or employees asked for it. You then pay for technology and the problem remains.',
  },
  advice: {
    nl: 'Schrijf eerst op welke klantvraag of welk werk van medewerkers er makkelijker door wordt, en meet dat voor en na de invoering.',
    en: "First write down which customer question or which part of the agents' work it makes easier, and measure that before and after.",
  },
};
