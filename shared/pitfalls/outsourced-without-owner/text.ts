import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Uitbesteed en uit het oog', en: 'Outsourced and out of sight' },
  explanation: {
    nl: 'Het werk ligt bij een partner, maar binnen heeft niemand goed zicht op wat er in die gesprekken gebeurt. Zonder eigenaar en regie stuurt de partner op zijn eigen belang en hoor je niet meer wat er bij klanten speelt.',
    en: 'The work sits with a provider, but nobody inside has a clear view of what happens in those conversations. Without an owner and vendor management the provider follows its own interests, and you stop hearing what matters to customers.',
  },
  advice: {
    nl: 'Wijs één afdeling aan als eigenaar, met uren voor regie en meeluisteren.',
    en: 'Name one department as owner, with hours set aside for vendor management and listening in.',
  },
};
