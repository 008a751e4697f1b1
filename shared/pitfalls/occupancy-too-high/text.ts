import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Bezettingsgraad te hoog gepland', en: 'Occupancy set too high' },
  explanation: {
    nl: 'De norm voor de bezettingsgraad ligt boven de 85 procent. Medewerkers komen dan niet op adem tussen twee gesprekken: de kwaliteit daalt, de afhandeltijd stijgt en mensen vallen uit.',
    en: 'The occupancy target is above 85 per cent. Agents then get no breather between contacts: quality drops, handle time climbs and people go off sick.',
  },
  advice: {
    nl: 'Plan op 75 tot 85 procent en houd ruimte over voor zware gesprekken.',
    en: 'Plan for 75 to 85 per cent and keep room for demanding conversations.',
  },
};
