import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een partner die je niet zou aanbevelen', en: 'A provider you would not recommend' },
  explanation: {
    nl: 'Jullie zouden de huidige partner niet aanbevelen, maar niets op de roadmap verandert daar iets aan. Zo betaal je volgend jaar opnieuw voor werk waarover je niet tevreden bent.',
    en: 'You would not recommend your current provider, yet nothing on the roadmap changes that. Next year you will again be paying for work you are not happy with.',
  },
  advice: {
    nl: 'Zet een verbetertraject met de partner of een nieuwe marktverkenning op de roadmap.',
    en: 'Put an improvement programme with the provider, or a fresh market scan, on the roadmap.',
  },
};
