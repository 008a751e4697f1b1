import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De partner doet het niet beter', en: 'The provider does it no better' },
  explanation: {
    nl: 'Jullie verwachten dat de partner het minder goed doet, of even goed zonder dat de kosten dalen. Dan is er weinig reden om het werk over te dragen.',
    en: 'You expect the provider to do it less well, or equally well without costs coming down. That leaves little reason to hand the work over.',
  },
  advice: {
    nl: 'Doe dit zelf, of besteed alleen het deel uit waarin de partner sterker is.',
    en: 'Do this yourselves, or outsource only the part in which the provider is stronger.',
  },
};
