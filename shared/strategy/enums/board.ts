import { choicesOf } from '../choices.ts';

/** What a note is: a sticky note, text without paper, or a frame: a titled group with the notes that lie in it. */
export const noteShape = choicesOf({
  note: { nl: 'Briefje', en: 'Note' },
  text: { nl: 'Losse tekst', en: 'Free text' },
  frame: { nl: 'Kader', en: 'Frame' },
});

/** What people say of a note or card without a word of their own. */
export const reactionKind = choicesOf({
  agree: { nl: 'Eens', en: 'Agree' },
  important: { nl: 'Belangrijk', en: 'Important' },
  idea: { nl: 'Goed idee', en: 'Good idea' },
  question: { nl: 'Vraag', en: 'Question' },
  doubt: { nl: 'Twijfel', en: 'Doubt' },
});
