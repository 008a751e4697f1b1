import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een SLA zonder resultaatafspraken', en: 'An SLA without outcomes' },
  explanation: {
    nl: 'In de SLA ontbreekt een afspraak over oplossen in één keer of over klanttevredenheid. De partner werkt dan zo efficiënt mogelijk, en daar kunnen je klanten de dupe van worden.',
    en: "The SLA lacks an agreement on first-time resolution or on customer satisfaction. The provider will then work as efficiently as it can, possibly at your customers' expense.",
  },
  advice: {
    nl: 'Neem FCR en klanttevredenheid op, elk met een norm en een meetmethode.',
    en: 'Include FCR and customer satisfaction, each with a target and a method of measurement.',
  },
};
