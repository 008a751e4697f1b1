import { fittingText, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';

/** How a text is measured: its size in points, bold or not. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
}

/** Height of a line as a part of the size of its letters: that of Inter, the highest of our fonts. */
const lineHeight = 1.24;

/** Fonts that stand in for a missing one are somewhat wider; bold is wider than the heaviest in our table. */
const reserve = 1.04;

function inPixels({ size, bold }: Lettering) {
  return { size: (size * 96 * reserve) / 72, weight: bold ? 600 : 400 } as const;
}

/** How many lines a text takes in a width in inches; at least one. */
export function linesOf(text: string, width: number, lettering: Lettering): number {
  // What is far too long is cut before it gets here; measuring it whole would take seconds.
  return Math.max(1, wrapText(text.slice(0, 20_000), Math.max(width, 0.2) * 96, inPixels(lettering)).length);
}

/** The height in inches of so many lines. */
export function heightOf(lines: number, { size }: Lettering): number {
  return (lines * size * lineHeight) / 72;
}

/** How many lines fit in a height in inches; at least one. */
export function linesIn(height: number, { size }: Lettering): number {
  return Math.max(1, Math.floor((height * 72) / (size * lineHeight) + 0.01));
}

/** The text, or as much of it as fits in so many lines, with an ellipsis. */
export function cutToLines(text: string, width: number, lettering: Lettering, lines: number): string {
  const short = text.slice(0, 4000);
  const fitted = fittingText(short, Math.max(width, 0.2) * 96, inPixels(lettering), lines).replace(
    /\n/g,
    ' ',
  );
  return short.length < text.length && !fitted.endsWith('…') ? `${fitted}…` : fitted;
}

/** Width in inches of a text on one line. */
export function widthOf(text: string, lettering: Lettering): number {
  return textWidth(text, inPixels(lettering)) / 96;
}

/** The first, largest size at which something fits, else the last. */
export function largestFitting(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? 10;
}
