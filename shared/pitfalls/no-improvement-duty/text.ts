import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een partner die afwacht', en: 'A provider that waits to be told' },
  explanation: {
    nl: 'In het contract staat geen verbeterplicht. Op proactiviteit scoren outsourcepartners van oudsher laag: zonder afspraak voeren ze netjes uit wat er staat en blijven fouten in het proces zitten.',
    en: 'The contract places no duty on the provider to improve. Providers have long scored low on initiative: without such a duty they neatly do what is written, and flaws in the process stay put.',
  },
  advice: {
    nl: 'Spreek af hoeveel verbetervoorstellen je per kwartaal verwacht en hoe jullie de opbrengst verdelen.',
    en: 'Agree how many improvement proposals you expect each quarter and how the gains are shared.',
  },
};
