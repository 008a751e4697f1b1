import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De CCO als chef van het callcenter', en: 'The CCO as call centre boss' },
  explanation: {
    nl: 'Er is een CCO, maar het mandaat reikt hooguit tot het contactcenter. De oorzaken van klantvragen liggen daarbuiten, en daar heeft de CCO niets te zeggen.',
    en: 'There is a CCO, but the mandate reaches no further than the contact centre. The causes of customer questions lie outside it, where the CCO has no say.',
  },
  advice: {
    nl: 'Geef de CCO zeggenschap over de hele klantreis, ook over processen buiten klantenservice.',
    en: 'Give the CCO a say over the whole customer journey, including processes outside customer service.',
  },
};
