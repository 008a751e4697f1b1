import { board } from './board.ts';
import { commentMarks } from './comment-marks.ts';
import { guide } from './guide.ts';
import { handMessages } from './hand-messages.ts';
import { workshop } from './workshop.ts';

/** Texts of the workshop screen as it opens, loaded together with it. One line per feature. */
export const workshopTexts = { board, commentMarks, guide, hands: handMessages, workshop };
