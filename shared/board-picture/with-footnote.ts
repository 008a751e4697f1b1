import { wrapText } from '#shared/lettering/text-metrics.ts';
import type { Drawing } from '#shared/report/drawing.ts';
import type { Language } from '#shared/text/language.ts';
import { colors } from './colors.ts';
import { box, write } from './pen.ts';

const style = { size: 13, weight: 400 } as const;
const row = 18;
const side = 24;
const below = 16;

/** A drawing with a line of text under all that it shows. */
export function withFootnote(drawing: Drawing, text: string, language: Language): Drawing {
  const { width, height, shapes } = drawing;
  const room = Math.max(row, width - 2 * side);
  const lines = wrapText(text, room, style);
  const foot = { x: 0, y: height, w: width, h: lines.length * row + below };
  return {
    width,
    height: Math.ceil(height + foot.h),
    shapes: [
      ...shapes,
      box(foot, { fill: colors.paper }),
      ...write(lines, side, height, room, { style, fill: colors.ink3, language, row }),
    ],
  };
}
