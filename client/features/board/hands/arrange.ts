import type { Rect } from '#shared/layout/boxes.ts';
import { rectAround } from './snap.ts';

/** The line along which things are put in line: a side, or a middle of all of them together. */
export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
/** Along which axis the room between things is made the same. */
export type Axis = 'horizontal' | 'vertical';

interface Point {
  readonly x: number;
  readonly y: number;
}
type Rects = ReadonlyMap<string, Rect>;
/** New places, of what has to move alone; in whole units. */
export type Places = ReadonlyMap<string, Point>;

/** Puts things in line with the outermost of them, or with the middle of them all. What is `fixed` stays, and counts. */
export function align(rects: Rects, edge: Edge, fixed: ReadonlySet<string> = new Set()): Places {
  const around = rectAround(rects.values());
  if (!around) return new Map();
  const places: Readonly<Record<Edge, (rect: Rect) => Point>> = {
    left: ({ y }) => ({ x: around.x, y }),
    centre: ({ y, w }) => ({ x: around.x + (around.w - w) / 2, y }),
    right: ({ y, w }) => ({ x: around.x + around.w - w, y }),
    top: ({ x }) => ({ x, y: around.y }),
    middle: ({ x, h }) => ({ x, y: around.y + (around.h - h) / 2 }),
    bottom: ({ x, h }) => ({ x, y: around.y + around.h - h }),
  };
  return changed(rects, places[edge], fixed);
}

/**
 * Makes the room between things the same, in the order in which they stand; the first and the last stay. Fewer than
 * three have only one room between them, so nothing happens.
 */
export function distribute(rects: Rects, axis: Axis, fixed: ReadonlySet<string> = new Set()): Places {
  const isHorizontal = axis === 'horizontal';
  const startOf = (rect: Rect) => (isHorizontal ? rect.x : rect.y);
  const sizeOf = (rect: Rect) => (isHorizontal ? rect.w : rect.h);
  const inOrder = [...rects].sort(
    ([, a], [, b]) => startOf(a) + sizeOf(a) / 2 - (startOf(b) + sizeOf(b) / 2),
  );
  const first = inOrder[0]?.[1];
  const last = inOrder.at(-1)?.[1];
  if (!first || !last || inOrder.length < 3) return new Map();
  const room = startOf(last) + sizeOf(last) - startOf(first);
  const filled = inOrder.reduce((sum, [, rect]) => sum + sizeOf(rect), 0);
  const gap = (room - filled) / (inOrder.length - 1);
  const starts = new Map<string, number>();
  let at = startOf(first);
  for (const [id, rect] of inOrder) {
    starts.set(id, at);
    at += sizeOf(rect) + gap;
  }
  const place = (rect: Rect, id: string) => {
    const start = starts.get(id) ?? startOf(rect);
    return isHorizontal ? { x: start, y: rect.y } : { x: rect.x, y: start };
  };
  return changed(rects, place, fixed);
}

function changed(
  rects: Rects,
  placeOf: (rect: Rect, id: string) => Point,
  fixed: ReadonlySet<string>,
): Places {
  const places = new Map<string, Point>();
  for (const [id, rect] of rects) {
    const { x, y } = placeOf(rect, id);
    const place = { x: Math.round(x), y: Math.round(y) };
    if (!fixed.has(id) && (place.x !== rect.x || place.y !== rect.y)) places.set(id, place);
  }
  return places;
}
