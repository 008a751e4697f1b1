import { readDelimited } from './delimited.ts';

/** A bullet, dash or number that a list in a mail or document puts before a line, and the marks of a mail that is quoted. */
const listMark = /^(?:>\s*)*(?:[•●▪◦‣·*–—-]\s+|\d{1,3}[.)]\s+|\(?[a-z]\)\s+|o\s+(?=\p{Lu}))?/u;

/**
 * What somebody pasted, as one text for each note: a row of a spreadsheet, or a line of a mail or list without its
 * bullet. A cell with line ends stays one. Lines that say nothing are left out.
 */
export function linesToPaste(text: string): readonly string[] {
  return readDelimited(text, '\t')
    .map((cells) =>
      cells
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' · ')
        .replace(listMark, '')
        .trim(),
    )
    .filter(Boolean);
}
