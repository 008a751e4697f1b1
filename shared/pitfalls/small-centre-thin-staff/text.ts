import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Klein contactcenter zonder staf', en: 'A small centre without support staff' },
  explanation: {
    nl: 'Een klein contactcenter met veel kanalen of een partner, maar zonder planner, kwaliteitsmedewerker of regievoerder. Grote contactcenters hebben die staf wel; zonder blijf je brandjes blussen.',
    en: 'A small contact centre with many channels or a provider, but no planner, quality specialist or vendor manager. Large centres do have that support; without it you keep firefighting.',
  },
  advice: {
    nl: 'Kies minder kanalen of deel een planner en een kwaliteitsmedewerker met een andere afdeling.',
    en: 'Choose fewer channels, or share a planner and a quality specialist with another department.',
  },
};
