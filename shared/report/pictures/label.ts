import { type TextStyle, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Language } from '#shared/text/language.ts';
import type { Paint, Shape } from '../drawing.ts';
import { plainText } from '../runs.ts';
import type { Runs } from '../tree.ts';

/** How the words of a picture look. */
export interface LabelStyle extends TextStyle {
  readonly fill: Paint;
}

/** Words of a picture: names and values; the small print of axes and legends; what stands out. */
export const labelStyles = {
  name: { size: 11, weight: 400, fill: 'ink' },
  strong: { size: 11, weight: 600, fill: 'ink' },
  small: { size: 10, weight: 400, fill: 'quiet' },
  smallStrong: { size: 10, weight: 600, fill: 'ink' },
} as const satisfies Record<string, LabelStyle>;

/** A text wrapped to a width: it knows how high it is before it is placed. */
export interface Label {
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly language: Language;
  readonly height: number;
}

const lineHeight = 1.3;

/** Longer names end in an ellipsis, whatever their rows: the table beside the picture holds them whole. */
const mostLetters = 400;

/** Marks of writing direction stand around a whole text: on one of its lines they would turn its neighbours round. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as lines of at most `width` units; after `rows` lines it ends in an ellipsis. */
export function label(
  text: string,
  language: Language,
  { width, style, rows = 5 }: { width: number; style: LabelStyle; rows?: number },
): Label {
  const clean = text.replace(directionMarks, '').replace(/\s+/g, ' ').trim();
  const letters = Array.from(clean.slice(0, 4 * mostLetters));
  const short = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : clean;
  const lines = wrapText(short, width, style, rows);
  return { lines, style, language, height: lines.length * style.size * lineHeight };
}

/** What people typed as a label: in its own language, marked where it is not that of the document. */
export function labelOfRuns(
  runs: Runs,
  language: Language,
  how: { width: number; style: LabelStyle; rows?: number },
): Label {
  const marked = runs.map((one) =>
    one.gap === 'missing' ? `${one.text} [${one.language.toUpperCase()}]` : one.text,
  );
  return label(marked.join(''), runs[0]?.language ?? language, how);
}

/** The shapes of a label whose top lies at `y`; `x` is its left edge, middle or right edge. */
export function placed(
  { lines, style, language }: Label,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape[] {
  const { size, weight, fill } = style;
  return lines.map((text, position) => ({
    kind: 'text',
    x,
    // Capitals stand in the middle of their line.
    y: y + (position + 0.5) * size * lineHeight + size * 0.36,
    text,
    size,
    weight,
    anchor,
    fill,
    language,
  }));
}

/** A short text of the report on one line, its middle at the height `y`. */
export function lineAt(
  text: string,
  language: Language,
  at: { x: number; y: number; style: LabelStyle; anchor?: 'start' | 'middle' | 'end' },
): Shape[] {
  const one = label(text, language, { width: Number.POSITIVE_INFINITY, style: at.style, rows: 1 });
  return placed(one, at.x, at.y - one.height / 2, at.anchor ?? 'start');
}

/** Width of a text in a style, in units. */
export function widthOf(text: string | Runs, style: LabelStyle): number {
  return textWidth(typeof text === 'string' ? text : plainText(text), style);
}
