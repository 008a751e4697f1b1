import type { Rect } from '#shared/layout/boxes.ts';
import { zoomLimits } from '../flow/camera.ts';
import type { Viewport } from '../flow/viewport.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The viewport in which somebody with a screen of this size sees all of a rectangle, in the middle and as large as can
 * be, or as `mostZoom` lets it be.
 */
export function viewportOn(
  { x, y, w, h }: Rect,
  { width, height }: Size,
  mostZoom: number = zoomLimits.max,
): Viewport {
  const fitting = Math.min(width / w, height / h);
  const zoom = Math.min(mostZoom, Math.max(zoomLimits.min, fitting));
  return { x: (width - w * zoom) / 2 - x * zoom, y: (height - h * zoom) / 2 - y * zoom, zoom };
}

/** The part of the board that is seen, in board units. */
export function seenIn({ x, y, zoom }: Viewport, { width, height }: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
}

/** Part `share` (0 to 1) of the way from one rectangle to another. */
export function between(from: Rect, to: Rect, share: number): Rect {
  const step = (start: number, end: number) => start + (end - start) * share;
  return { x: step(from.x, to.x), y: step(from.y, to.y), w: step(from.w, to.w), h: step(from.h, to.h) };
}

/** Whether two rectangles differ by less than one can see. */
export function isClose(a: Rect, b: Rect): boolean {
  const least = Math.max(a.w, b.w) / 2000;
  return (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(a[side] - b[side]) < least);
}
