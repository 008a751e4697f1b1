import { choicesOf } from '../choices.ts';

/** What a note is: a sticky note, text without paper, or a frame: a titled group with the notes that lie in it. */
export const noteShape = choicesOf({
  note: { nl: 'Briefje', en: 'Note' },
  text: { nl: 'Losse tekst', en: 'Free text' },
  frame: { nl: 'Kader', en: 'Frame' },
});
