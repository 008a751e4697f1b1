import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';
import { measures } from '#shared/layout/sizes.ts';
import type { Point } from './camera.ts';

const step = 28;
const mostRings = 40;
const noteHeightGuess = 110;

/** The place nearest to a point at which a new note covers nothing; the point itself where the board is full. */
export function freePlace({ cards, notes, findings }: BoardLayout, near: Point): Point {
  const first = { x: near.x - measures.noteWidth / 2, y: near.y - noteHeightGuess / 2 };
  const nearby: readonly Rect[] = [...cards, ...notes, ...findings].filter(
    (box) =>
      Math.abs(box.x - near.x) < 2 * mostRings * step && Math.abs(box.y - near.y) < 2 * mostRings * step,
  );
  for (let ring = 0; ring < mostRings; ring += 1) {
    for (const { x, y } of ringAround(first, ring)) if (isFree(nearby, x, y)) return { x, y };
  }
  return first;
}

function ringAround({ x, y }: Point, ring: number): readonly Point[] {
  if (ring === 0) return [{ x, y }];
  const points: Point[] = [];
  for (let at = -ring; at <= ring; at += 1) {
    points.push({ x: x + at * step, y: y + ring * step }, { x: x + ring * step, y: y + at * step });
    points.push({ x: x - ring * step, y: y + at * step }, { x: x + at * step, y: y - ring * step });
  }
  return points;
}

function isFree(boxes: readonly Rect[], x: number, y: number): boolean {
  const { noteWidth, noteGap } = measures;
  return boxes.every(
    (box) =>
      x >= box.x + box.w + noteGap ||
      x + noteWidth + noteGap <= box.x ||
      y >= box.y + box.h + noteGap ||
      y + noteHeightGuess + noteGap <= box.y,
  );
}
