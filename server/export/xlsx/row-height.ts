import { textWidth } from '#shared/lettering/text-metrics.ts';
import type { Cell, SheetColumn } from '#shared/report/sheets/tree.ts';

/** Height of a line in points, and of the highest row that Excel knows. */
const lineHeight = 15;
const mostHeight = 409;

/** A column's width counts digits of the usual font: so many px each, and a margin. */
const pixelsPerLetter = 7;

/** Calibri of 11 points in px; its letters are narrower than those of the table of widths. */
const style = { size: 14.67, weight: 400 } as const;
const narrower = 0.9;

/**
 * Height in points of a row whose cells wrap: programs differ in whether they find it themselves. Rather a line too
 * many than one out of sight.
 */
export function rowHeight(cells: readonly (Cell | string)[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((cell, position) => {
    const text = typeof cell === 'string' ? cell : cell?.type === 'text' ? cell.text : '';
    return linesOf(text, (columns[position]?.width ?? 10) * pixelsPerLetter);
  });
  return Math.min(mostHeight, Math.max(1, ...lines) * lineHeight + 3);
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, style) * narrower) / (width * 0.94))),
      0,
    );
}
