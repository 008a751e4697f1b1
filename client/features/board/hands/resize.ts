import type { Rect } from '#shared/layout/boxes.ts';

/** A corner that can be pulled. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

export const corners: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

interface Size {
  readonly w: number;
  readonly h: number;
}

/**
 * The rectangle after pulling one of its corners this far; the opposite corner stays where it is. `sizeFor` gives the size
 * that a wish comes down to.
 */
export function resized(
  start: Rect,
  corner: Corner,
  by: { readonly x: number; readonly y: number },
  sizeFor: (wish: Size) => Size,
): Rect {
  const isWest = corner.endsWith('w');
  const isNorth = corner.startsWith('n');
  const { w, h } = sizeFor({
    w: start.w + (isWest ? -by.x : by.x),
    h: start.h + (isNorth ? -by.y : by.y),
  });
  return {
    x: isWest ? start.x + start.w - w : start.x,
    y: isNorth ? start.y + start.h - h : start.y,
    w,
    h,
  };
}
