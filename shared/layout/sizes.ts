import type { CardFace } from '#shared/elements/element.ts';
import { type TextStyle, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Note } from '#shared/strategy/strategy.ts';

/** Measures of the board in board units, which are px at 100 %. All readers of the layout draw by these. */
export const measures = {
  cardWidth: 320,
  columnGap: 40,
  cardPadding: 16,
  cardTop: 14,
  eyebrow: 18,
  titleRow: 20,
  textRow: 18,
  lineGap: 4,
  footer: 34,
  noteWidth: 148,
  noteGap: 12,
  noteIndent: 6,
  notePadding: 12,
  noteTop: 12,
  noteFooter: 30,
  noteRows: 14,
  leastNoteRows: 3,
  freeTextRow: 24,
  freeTextPadding: 6,
  freeTextWidth: 420,
  leastFreeTextWidth: 120,
  regionPadding: 28,
  regionGap: 32,
  regionHeader: 92,
  leastRegionHeight: 1000,
  sectionHeader: 36,
  rowGap: 24,
  stackGap: 16,
} as const;

/** Fonts of the board. */
export const boardFonts = {
  title: { size: 15, weight: 600 },
  text: { size: 13, weight: 400 },
  note: { size: 13, weight: 400 },
  noteTitle: { size: 13, weight: 600 },
  freeText: { size: 17, weight: 400 },
  eyebrow: { size: 12, weight: 400 },
  owner: { size: 12.5, weight: 400 },
  small: { size: 11.5, weight: 400 },
  author: { size: 11.5, weight: 600 },
  question: { size: 13, weight: 400 },
} as const satisfies Record<string, TextStyle>;

/** The widths are those without kerning; a hair of room keeps the browser from breaking a line earlier than we did. */
const roomForKerning = 3;

/** Width for the text on a card or note of a width. */
export function textRoom(width: number, padding: number): number {
  return width - 2 * padding - roomForKerning;
}

const longTitles: ReadonlySet<string> = new Set(['goals', 'orgGoals', 'modelWeaknesses', 'decisions']);

/** Rows that the title of a card may take: more where the title is all that people wrote. */
export function titleRows({ kind }: Pick<CardFace, 'kind'>): number {
  return longTitles.has(kind) ? 5 : 3;
}

/** Whether a card has a bottom row with its state, owner and numbers of inputs and comments. */
export function hasFooter(face: Pick<CardFace, 'status' | 'ownerDeptId' | 'inputs' | 'comments'>): boolean {
  return face.status !== null || face.ownerDeptId !== null || face.inputs > 0 || face.comments > 0;
}

/** Height of a card of `width` with this face. */
export function cardHeight(face: CardFace, width: number): number {
  const room = textRoom(width, measures.cardPadding);
  const title = Math.max(1, wrapText(face.title, room, boardFonts.title, titleRows(face)).length);
  const text = face.lines.reduce((height, line) => {
    const rows = wrapText(line.text, room, boardFonts.text, line.rows).length;
    return height + measures.lineGap + rows * measures.textRow;
  }, 0);
  return (
    2 * measures.cardTop +
    measures.eyebrow +
    4 +
    title * measures.titleRow +
    text +
    (hasFooter(face) ? measures.footer : 0)
  );
}

const noteHeights = new WeakMap<Note, Map<number, number>>();

/** Height of a note of `width`: a fixed step for each row of text. Remembered per note, since notes never change in place. */
export function noteHeight(note: Note, width: number = measures.noteWidth): number {
  const known = noteHeights.get(note)?.get(width);
  if (known !== undefined) return known;
  const room = textRoom(width, measures.notePadding);
  const title = note.title ? wrapText(note.title, room, boardFonts.noteTitle, 2).length : 0;
  const text = wrapText(note.text, room, boardFonts.note, measures.noteRows).length;
  const rows = Math.max(measures.leastNoteRows, title + text);
  const height = measures.noteTop + rows * measures.textRow + measures.noteFooter;
  noteHeights.set(note, (noteHeights.get(note) ?? new Map()).set(width, height));
  return height;
}

const freeTextSizes = new WeakMap<Note, Map<number, { readonly w: number; readonly h: number }>>();

/**
 * Size of a text without paper: as wide as its longest line, up to a width at which it goes on to the next, and as high
 * as it has lines. With a `width` that somebody gave it only its height follows the text.
 */
export function freeTextSize(note: Note, width?: number): { readonly w: number; readonly h: number } {
  const known = freeTextSizes.get(note)?.get(width ?? 0);
  if (known) return known;
  const { freeTextPadding, freeTextRow, freeTextWidth, leastFreeTextWidth } = measures;
  const lines = wrapText(note.text, textRoom(width ?? freeTextWidth, freeTextPadding), boardFonts.freeText);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, boardFonts.freeText)));
  const fitting = Math.ceil(widest) + 2 * freeTextPadding + roomForKerning;
  const size = {
    w: width ?? Math.min(freeTextWidth, Math.max(leastFreeTextWidth, fitting)),
    h: 2 * freeTextPadding + Math.max(1, lines.length) * freeTextRow,
  };
  freeTextSizes.set(note, (freeTextSizes.get(note) ?? new Map()).set(width ?? 0, size));
  return size;
}
