import type { Rect } from '#shared/layout/boxes.ts';
import type { TextStyle } from '#shared/lettering/text-metrics.ts';
import type { Paint, Shape } from '#shared/report/drawing.ts';
import type { Language } from '#shared/text/language.ts';
import { lengthOfUnmeasured } from './letters.ts';
import { type SignName, signSquare, signs } from './signs.ts';

interface BoxLook {
  readonly fill?: Paint;
  readonly opacity?: number;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  readonly radius?: number;
}

/** A box whose border lies inside its edge, as borders on a page do. */
export function box({ x, y, w, h }: Rect, { radius = 0, ...look }: BoxLook): Shape {
  const inset = look.stroke === undefined ? 0 : (look.strokeWidth ?? 1) / 2;
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: Math.max(0, w - 2 * inset),
    height: Math.max(0, h - 2 * inset),
    radius: Math.max(0, Math.min(radius, w / 2, h / 2) - inset),
    ...look,
  };
}

/** How high something lies over the board: the soft edges under it, widest first. */
const shadows = {
  card: [
    { grow: 3, down: 2, opacity: 0.012 },
    { grow: 1.5, down: 1.5, opacity: 0.022 },
    { grow: 0.25, down: 0.75, opacity: 0.04 },
  ],
  note: [
    { grow: 3.5, down: 3, opacity: 0.018 },
    { grow: 1.75, down: 2.5, opacity: 0.032 },
    { grow: 0.25, down: 1, opacity: 0.075 },
  ],
} as const;

/** The shadow of a card or note: boxes over one another, since not every reader of pictures can blur. */
export function shadow({ x, y, w, h }: Rect, kind: keyof typeof shadows, radius: number): readonly Shape[] {
  return shadows[kind].map(({ grow, down, opacity }) =>
    box(
      { x: x - grow, y: y - grow + down, w: w + 2 * grow, h: h + 2 * grow },
      { fill: 'ink', opacity, radius: radius + grow },
    ),
  );
}

/** How a text is written. */
export interface Writing {
  readonly style: TextStyle;
  readonly fill: Paint;
  readonly language: Language;
  /** Height of a row of text. */
  readonly row: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Share of its size that Inter rises above its base line and falls below it. */
const ascent = 0.96875;
const descent = 0.2412;

/** Where the base line of a row of text lies under the top of the row. */
export function baseline(row: number, size: number): number {
  const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
  return (row - above - below) / 2 + above;
}

/** Lines of text from `y` down, a row each, that were broken to fit in `room`. */
export function write(
  lines: readonly string[],
  x: number,
  y: number,
  room: number,
  writing: Writing,
): readonly Shape[] {
  const { style, fill, language, row, anchor = 'start' } = writing;
  const first = y + baseline(row, style.size);
  return lines.flatMap((text, index): Shape[] => {
    if (text.trim() === '') return [];
    const length = lengthOfUnmeasured(text, style, room);
    return [
      {
        kind: 'text',
        x,
        y: first + index * row,
        text,
        size: style.size,
        weight: style.weight,
        anchor,
        fill,
        language,
        ...(length === undefined ? {} : { length }),
      },
    ];
  });
}

/** A sign of `size` with its upper left corner at a point. */
export function sign(
  name: SignName,
  x: number,
  y: number,
  size: number,
  stroke: Paint,
  strokeWidth = 1.75,
): Shape {
  return {
    kind: 'curve',
    d: signs[name],
    at: [x, y, size / signSquare],
    stroke,
    strokeWidth,
    isRound: true,
  };
}
