import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Digitaal eerst, maar voor wie niet?', en: 'Digital first, but not for whom?' },
  explanation: {
    nl: 'Jullie kiezen voor digitaal, maar nergens staat wie daar moeite mee heeft. Die groep is groot en wordt telkens weer vergeten.',
    en: 'You choose digital, but nowhere say who will struggle with it. That group is large, and it is forgotten time and again.',
  },
  advice: {
    nl: 'Geef aan welke klanten het digitaal niet redden, ook tijdelijk, en waar zij dan terechtkunnen.',
    en: 'Note which customers cannot manage digitally, even temporarily, and where they can go instead.',
  },
};
