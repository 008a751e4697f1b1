import type { Drawing, Shape } from '../drawing.ts';

/** Width of the text of an A4 page in units of a drawing: pictures are as wide. */
export const pictureWidth = 642;

/** So high may a picture be that it fits a page with its heading and caption. */
const mostHeight = 700;

/** A drawing of the full width; heights are rounded up so that nothing is cut. */
export function drawingOf(height: number, shapes: readonly Shape[]): Drawing {
  return { width: pictureWidth, height: Math.ceil(height), shapes };
}

/**
 * Rows in parts that each fit a page beside `fixed` units of axis and legend, about as high as each other, so that no
 * part holds a lone row.
 */
export function inPages<Row extends { readonly height: number }>(
  rows: readonly Row[],
  fixed: number,
): readonly (readonly Row[])[] {
  const room = mostHeight - fixed;
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const aim = Math.max(total / Math.max(1, Math.ceil(total / room)), 1);
  const parts: Row[][] = [];
  let part: Row[] = [];
  let height = 0;
  for (const row of rows) {
    const isFull = part.length > 0 && (height + row.height > room || height + row.height / 2 > aim);
    if (isFull) {
      parts.push(part);
      part = [];
      height = 0;
    }
    part.push(row);
    height += row.height;
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** Rows with where each begins, the first at `top`. */
export function stacked<Row extends { readonly height: number }>(
  rows: readonly Row[],
  top: number,
): readonly (Row & { readonly y: number })[] {
  let y = top;
  return rows.map((row) => {
    const placed = { ...row, y };
    y += row.height;
    return placed;
  });
}

/** A hairline across the picture. */
export function hairline(y: number, x1 = 0, x2 = pictureWidth): Shape {
  return { kind: 'line', x1, y1: y, x2, y2: y, stroke: 'line', strokeWidth: 1 };
}
