import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Geen medewerker bij een financieel contract', en: 'No person for a financial contract' },
  explanation: {
    nl: 'Jullie sluiten online financiële contracten met consumenten, maar een klant krijgt geen medewerker te spreken. Sinds 19 juni 2026 hebben consumenten daar recht op.',
    en: 'You conclude financial contracts online with consumers, but customers cannot speak to a person. Since 19 June 2026 consumers have a right to that.',
  },
  advice: {
    nl: 'Zet bij het afsluiten een knop naar een medewerker en plan daar bezetting voor.',
    en: 'Offer a button to reach a person at the point of contract, and schedule staff for it.',
  },
};
