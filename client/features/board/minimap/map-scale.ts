import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';
import type { Point } from '../flow/camera.ts';
import { rectAround } from '../hands/snap.ts';

/** How the board fits on the map: a board point stands at `point * scale + (x, y)`, in px of the map. */
export interface MapScale {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Size of something in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the board on the map, in px. */
const margin = 6;

/** The map is always as wide; its height follows the board, in steps, so that it seldom changes. */
const width = 320;
const heights = { least: 60, most: 180, step: 20 } as const;

function wholeOf({ regions, notes, frames, cards }: BoardLayout): Rect {
  return rectAround([...regions, ...cards, ...frames, ...notes]) ?? { x: 0, y: 0, w: 1, h: 1 };
}

/** The size of the map of a board. */
export function sizeOf(layout: BoardLayout): Size {
  const whole = wholeOf(layout);
  const wanted = ((width - 2 * margin) * whole.h) / whole.w + 2 * margin;
  const stepped = Math.ceil(wanted / heights.step) * heights.step;
  return { width, height: Math.min(heights.most, Math.max(heights.least, stepped)) };
}

/** Everything on the board, in the middle of the map and as large as fits. */
export function scaleOf(layout: BoardLayout, size: Size): MapScale {
  const whole = wholeOf(layout);
  const scale = Math.min((size.width - 2 * margin) / whole.w, (size.height - 2 * margin) / whole.h);
  return {
    scale,
    x: (size.width - whole.w * scale) / 2 - whole.x * scale,
    y: (size.height - whole.h * scale) / 2 - whole.y * scale,
  };
}

/** From board units to px of the map. */
export function onMap({ scale, x, y }: MapScale, rect: Rect): Rect {
  return { x: rect.x * scale + x, y: rect.y * scale + y, w: rect.w * scale, h: rect.h * scale };
}

/** From px of the map to board units. */
export function onBoard({ scale, x, y }: MapScale, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** Whether a point lies in a rectangle. */
export function isIn({ x, y, w, h }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}
