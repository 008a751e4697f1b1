import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Wel NPS, geen eNPS', en: 'NPS without eNPS' },
  explanation: {
    nl: 'Jullie vragen klanten of ze je aanbevelen, maar medewerkers niet. Die twee hangen nauw samen: wie op NPS stuurt zonder eNPS te volgen, mist een deel van de verklaring.',
    en: 'You ask customers whether they would recommend you, but not your employees. The two are closely linked: if you manage to NPS without watching eNPS, you miss part of the explanation.',
  },
  advice: {
    nl: 'Meet eNPS in dezelfde periode, in elk geval bij klantenservice en bij de partner.',
    en: 'Measure eNPS over the same period, at least in customer service and at the provider.',
  },
};
