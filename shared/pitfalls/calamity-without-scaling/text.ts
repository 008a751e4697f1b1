import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Calamiteit zonder opschaalplan', en: 'A major incident without a plan' },
  explanation: {
    nl: 'Een groot risico is benoemd, maar nergens staat hoe je binnen enkele uren opschaalt of wat je klanten vertelt. Dan bepaalt de wachtrij wie er geholpen wordt.',
    en: 'A major risk has been named, but nothing says how you scale up within hours or what you tell customers. The queue then decides who gets help.',
  },
  advice: {
    nl: 'Leg vast wie het startsein geeft, waar de extra capaciteit vandaan komt en wat klanten te lezen of te horen krijgen.',
    en: 'Record who gives the go-ahead, where the extra capacity comes from and what customers will read or hear.',
  },
};
