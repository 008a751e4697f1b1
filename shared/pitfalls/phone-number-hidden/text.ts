import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Telefoon of e-mail moeilijk te vinden', en: 'Phone or email hard to find' },
  explanation: {
    nl: 'Jullie verkopen online aan consumenten, maar telefoonnummer of e-mailadres is weggestopt of ontbreekt. Sinds 2022 moeten beide makkelijk te vinden zijn.',
    en: 'You sell online to consumers, but the phone number or email address is tucked away or missing. Since 2022 both must be easy to find.',
  },
  advice: {
    nl: 'Zet telefoonnummer en e-mailadres op de contactpagina en in de footer, op hooguit één klik afstand.',
    en: 'Put the phone number and email address on the contact page and in the footer, no more than one click away.',
  },
};
