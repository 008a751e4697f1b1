import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'NPS als enig klantcijfer', en: 'NPS as the only customer figure' },
  explanation: {
    nl: 'NPS is het enige klantcijfer waarop jullie sturen. Het zegt of mensen je aanbevelen, niet wat er morgen anders moet in een gesprek of proces.',
    en: 'NPS is the only customer figure you manage to. It tells you whether people recommend you, not what to do differently tomorrow in a conversation or a process.',
  },
  advice: {
    nl: 'Zet er een cijfer naast dat dichter bij het contact ligt, zoals klantinspanning (CES) of herhaalcontact.',
    en: 'Add a figure closer to the contact itself, such as customer effort (CES) or repeat contact.',
  },
};
