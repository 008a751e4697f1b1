import { interWidths } from './inter-widths.ts';

/** Size in px and weight of a text in Inter. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** What a letter that is not in the table takes: that of a wide letter, so that a line is rather too short. */
const unknownWidth = 680;
/** Emoji and East Asian letters fill a square. */
const squareWidth = 1000;
const firstSquare = 0x2e80;

/** Letters up to here are found by their number: a board measures tens of thousands of them before it can be drawn. */
const tableEnd = 0x2200;
const notThere = 0xffff;

interface Widths {
  readonly table: Uint16Array;
  readonly others: ReadonlyMap<string, number>;
}

const widths = { 400: lettersOf(400), 600: lettersOf(600) } as const;

function lettersOf(weight: 400 | 600): Widths {
  const table = new Uint16Array(tableEnd).fill(notThere);
  const others = new Map<string, number>();
  for (const [width, group] of interWidths[weight]) {
    for (const letter of group) {
      const code = letter.codePointAt(0) ?? tableEnd;
      if (code < tableEnd) table[code] = width;
      else others.set(letter, width);
    }
  }
  return { table, others };
}

function knownWidth(letter: string, weight: 400 | 600): number | undefined {
  const { table, others } = widths[weight];
  const width = table[letter.codePointAt(0) ?? tableEnd];
  return width === undefined ? others.get(letter) : width === notThere ? undefined : width;
}

function letterWidth(letter: string, weight: 400 | 600): number {
  const known = knownWidth(letter, weight);
  if (known !== undefined) return known;
  return (letter.codePointAt(0) ?? 0) >= firstSquare ? squareWidth : unknownWidth;
}

/** Width of a text in thousandths of its size. */
function thousandthsOf(text: string, weight: 400 | 600): number {
  const { table } = widths[weight];
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const width = table[text.charCodeAt(index)];
    if (width === undefined || width === notThere) {
      // Letters of two halves, and what is in no table: the rest letter by letter.
      for (const letter of text.slice(index)) thousandths += letterWidth(letter, weight);
      return thousandths;
    }
    thousandths += width;
  }
  return thousandths;
}

/** Whether the table has every letter of a text. */
export function isMeasured(text: string, { weight }: Pick<TextStyle, 'weight'>): boolean {
  for (const letter of text) if (knownWidth(letter, weight) === undefined) return false;
  return true;
}

/** Width of a text on one line in px, without kerning. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  return (thousandthsOf(text, weight) * size) / 1000;
}

/**
 * The lines that a text takes within `width` px: breaks at spaces and line ends, and inside a word only where the word
 * alone is too long. At most `rows` lines; the last one then ends in an ellipsis. An empty text takes no lines.
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  rows = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (text.trim() === '') return [];
  const lines: string[] = [];
  for (const paragraph of text.trimEnd().split('\n')) {
    if (lines.length > rows) break;
    lines.push(...wrapParagraph(paragraph, width, style));
  }
  if (lines.length <= rows) return lines;
  const kept = lines.slice(0, rows);
  const last = kept.pop() ?? '';
  return [...kept, withEllipsis(last, width, style)];
}

/** The part of a text that fits in `rows` lines, with an ellipsis where something was left out; else the text itself. */
export function fittingText(text: string, width: number, style: TextStyle, rows: number): string {
  const lines = wrapText(text, width, style, rows + 1);
  return lines.length > rows ? wrapText(text, width, style, rows).join('\n') : text;
}

function wrapParagraph(paragraph: string, width: number, style: TextStyle): readonly string[] {
  const { size, weight } = style;
  const fits = (thousandths: number) => (thousandths * size) / 1000 <= width;
  const space = thousandthsOf(' ', weight);
  const lines: string[] = [];
  let line = '';
  let long = 0;
  for (const word of paragraph.split(/\s+/)) {
    const own = thousandthsOf(word, weight);
    const longer = line === '' ? own : long + space + own;
    if (fits(longer)) {
      line = line === '' ? word : `${line} ${word}`;
      long = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(own) ? [word] : breakWord(word, width, style);
    line = pieces.at(-1) ?? '';
    long = thousandthsOf(line, weight);
    lines.push(...pieces.slice(0, -1));
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, style: TextStyle): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function withEllipsis(line: string, width: number, style: TextStyle): string {
  const letters = Array.from(line);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, style) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
