import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Klanten betalen extra om te bellen', en: 'Customers pay extra to call' },
  explanation: {
    nl: 'Bellen over een lopende overeenkomst kost meer dan een gewoon gesprek. In Nederland mag dat niet.',
    en: 'Calling about an existing contract costs more than an ordinary call. In the Netherlands that is not allowed.',
  },
  advice: {
    nl: 'Gebruik een gewoon nummer of een 0900-nummer zonder informatietarief.',
    en: 'Use an ordinary number, or an 0900 number without a surcharge for information.',
  },
};
