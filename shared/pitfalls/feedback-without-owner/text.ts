import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Feedback waar niemand iets mee doet', en: 'Feedback nobody acts on' },
  explanation: {
    nl: 'Er ontbreekt nog iets om te handelen naar wat klanten zeggen: een eigenaar, een vast overleg, mandaat of een afdeling die het oppakt. Dan groeit de lijst met signalen en verandert er niets.',
    en: 'Something is still missing to act on what customers say: an owner, a regular review, a mandate or a department that picks it up. The list of signals then grows and nothing changes.',
  },
  advice: {
    nl: 'Leg per bron vast wie ermee aan de slag gaat en bespreek de oorzaken elke maand.',
    en: 'Record for each source who acts on it, and discuss the causes every month.',
  },
};
