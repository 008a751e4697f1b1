import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een uitgeknepen contract', en: 'A squeezed contract' },
  explanation: {
    nl: "De prijs gaat elk jaar omlaag of het contract is krap, en wat de regie kost is niet meegerekend. Zo'n contract vraagt zoveel bijsturing dat een ruimer tarief goedkoper kan uitpakken.",
    en: 'The price drops every year or the contract is tight, and the cost of managing it has not been counted. A contract like that needs so much managing that a better rate can work out cheaper.',
  },
  advice: {
    nl: 'Reken de uren voor werving, opleiding en regie mee en vergelijk dan opnieuw.',
    en: 'Count the hours for recruitment, training and vendor management, then compare again.',
  },
};
