import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De partner verdient aan drukte', en: 'The provider profits from volume' },
  explanation: {
    nl: 'Door een afspraak in het contract heeft de partner belang bij meer contacten. Lange wachttijden en doorverbinden worden zo indirect beloond, want klanten bellen terug.',
    en: 'A term in the contract gives the provider an interest in more contacts. Long waits and transfers are then rewarded indirectly, because customers call back.',
  },
  advice: {
    nl: 'Schrap de volumeprikkel en beloon juist minder herhaalcontact.',
    en: 'Remove the volume incentive and reward fewer repeat contacts instead.',
  },
};
