import { textWidth } from '#shared/lettering/text-metrics.ts';
import type { ReportLook } from '#shared/report/look.ts';
import { colorOf } from '#shared/report/look.ts';
import { gapMarker } from '#shared/report/runs.ts';
import type { Report, Run, Runs } from '#shared/report/tree.ts';

/** A stretch of text as the template takes it; only what differs from its surroundings is set. */
export interface Piece {
  readonly text: string;
  /** Starts a new line. */
  readonly br?: true;
  readonly lang?: string;
  readonly strong?: true;
  readonly color?: string;
  /** May be broken inside a word, since it would not fit otherwise. */
  readonly long?: true;
  /** Tells of a translation gap, and is no text of the strategy. */
  readonly marker?: true;
}

/** What pieces need to know of the document that they stand in. */
export interface Writing {
  readonly report: Report;
  readonly look: ReportLook;
  /** Characters that no font has, replaced so that the document stays readable and accessible. */
  readonly unprintable: ReadonlySet<string>;
}

/** How wide a line is and how large its letters are, in points. */
export interface Line {
  readonly width: number;
  readonly size: number;
}

/** Characters that paper does not know, and halves of a pair that stand alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be printed.
const controls = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Nothing by themselves: they join, direct or frame the character beside them. */
const joiners: ReadonlySet<string> = new Set(['\u200b', '\u200c', '\u200d', '\ufe0e', '\ufe0f', '\u20e3']);

/** Stands where no font has the character: an empty box, which every font of ours has. */
const replacement = '\u25a1';

/** A longer word than this is no word of a language: hyphenation has nothing to say about it. */
const longestWord = 48;

/** Letters that are kept together of what is no word. */
const lettersTogether = 8;

const lettersPerPiece = 400;

/** A text as paper can hold it; everything that people can read stays. */
export function printable(text: string, unprintable: ReadonlySet<string>): string {
  const clean = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, '');
  if (unprintable.size === 0) return clean;
  return [...clean]
    .map((letter) => (unprintable.has(letter) ? (joiners.has(letter) ? '' : replacement) : letter))
    .join('');
}

/** Runs as pieces on lines of a width: words that are wider than the line may be broken, no others. */
export function pieces(runs: Runs, line: Line, writing: Writing): readonly Piece[] {
  return runs.flatMap((one) => {
    const marker = gapMarker(one, writing.report);
    return [
      ...piecesOf(one, line, writing),
      ...(marker === null ? [] : [{ text: `\u00a0${marker}`, marker: true as const }]),
    ];
  });
}

function piecesOf(one: Run, line: Line, { report, look, unprintable }: Writing): Piece[] {
  const style = {
    ...(one.language === report.language ? {} : { lang: one.language }),
    ...(one.strong ? { strong: true as const } : {}),
    ...(one.tone ? { color: colorOf(one.tone, look) } : {}),
  };
  return printable(one.text, unprintable)
    .split('\n')
    .flatMap((text, position) => {
      const parts = text === '' ? [''] : text.split(/(\S+)/).filter((part) => part !== '');
      const grouped = groupedByLength(parts, line);
      return grouped.map((part, place) => ({
        ...part,
        ...style,
        ...(position > 0 && place === 0 ? { br: true as const } : {}),
      }));
    });
}

/** Words that fit stay one text, so that lines are broken and letters are kerned as ever. */
function groupedByLength(parts: readonly string[], line: Line): Piece[] {
  const groups: Piece[] = [];
  for (const part of parts) {
    const isLong = !fits(part, line);
    const last = groups.at(-1);
    if (isLong && part.length <= longestWord) groups.push({ text: part, long: true });
    else if (isLong) groups.push(...breakable(part));
    else if (last && !last.long) groups[groups.length - 1] = { text: last.text + part };
    else groups.push({ text: part });
  }
  return groups;
}

function fits(word: string, { width, size }: Line): boolean {
  return word.length * size * 0.3 <= width && textWidth(word, { size, weight: 600 }) <= width;
}

/**
 * A string without end may be broken after every few letters, without a hyphen. It comes in pieces, since breaking one
 * text of thousands of letters without a space takes the compiler seconds.
 */
function breakable(word: string): Piece[] {
  const letters = [...new Intl.Segmenter('nl').segment(word)].map(({ segment }) => segment);
  const starts = Array.from(
    { length: Math.ceil(letters.length / lettersPerPiece) },
    (_, index) => index * lettersPerPiece,
  );
  return starts.map((start) => ({ text: withBreaks(letters.slice(start, start + lettersPerPiece)) }));
}

function withBreaks(letters: readonly string[]): string {
  return letters
    .map((letter, place) => (place % lettersTogether === lettersTogether - 1 ? `${letter}\u200b` : letter))
    .join('');
}

/** The start of a text where there is room for no more. */
export function shortened(text: string, most: number): string {
  const letters = [...text.slice(0, 2 * most + 2)];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
