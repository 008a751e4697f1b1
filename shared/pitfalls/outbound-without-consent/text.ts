import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Verkoopgesprekken zonder toestemming', en: 'Sales calls without consent' },
  explanation: {
    nl: 'Jullie bellen consumenten om te verkopen, maar toestemming is niet geregeld. Sinds 1 juli 2026 is ook een klantrelatie geen grond meer, op enkele uitzonderingen na.',
    en: 'You call consumers to sell, but consent has not been arranged. Since 1 July 2026 an existing customer relationship is no longer enough either, with a few exceptions.',
  },
  advice: {
    nl: 'Vraag iedereen vooraf om toestemming en leg datum en tekst vast.',
    en: 'Ask everyone for consent beforehand, and record the date and the wording.',
  },
};
