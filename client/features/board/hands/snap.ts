import type { Rect } from '#shared/layout/boxes.ts';

/** The grid that things snap to where no neighbour is near, in board units. */
export const gridStep = 8;

/** A line along which something that is being moved stands in line with a neighbour. */
export interface Guide {
  readonly axis: 'x' | 'y';
  /** Where the line stands on its axis, and from where to where it runs on the other one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Where something snaps to, and why. */
export interface Snapped {
  readonly x: number;
  readonly y: number;
  readonly guides: readonly Guide[];
}

/** One axis of a rectangle: where it begins on it, how long it is, and what it covers on the other axis. */
interface Span {
  readonly at: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

const noGuides: readonly Guide[] = [];

/**
 * Where a rectangle that is moved to a place comes to lie: its edges and middles snap to those of its neighbours that
 * are at most `reach` away, otherwise to the grid. Each axis for itself.
 */
export function snap(moving: Rect, neighbours: readonly Rect[], reach: number): Snapped {
  const x = snapAxis('x', alongX(moving), neighbours.map(alongX), reach);
  const y = snapAxis('y', alongY(moving), neighbours.map(alongY), reach);
  const guides = [
    ...x.guides.map((guide) => reaching(guide, y.at, moving.h)),
    ...y.guides.map((guide) => reaching(guide, x.at, moving.w)),
  ];
  return { x: x.at, y: y.at, guides: guides.length > 0 ? guides : noGuides };
}

function alongX({ x, y, w, h }: Rect): Span {
  return { at: x, size: w, from: y, to: y + h };
}

function alongY({ x, y, w, h }: Rect): Span {
  return { at: y, size: h, from: x, to: x + w };
}

/** Begin, middle and end. */
function linesOf({ at, size }: Span): readonly number[] {
  return [at, at + size / 2, at + size];
}

function snapAxis(
  axis: Guide['axis'],
  moving: Span,
  neighbours: readonly Span[],
  reach: number,
): { readonly at: number; readonly guides: readonly Guide[] } {
  const own = linesOf(moving);
  let shift: number | null = null;
  for (const neighbour of neighbours) {
    for (const line of linesOf(neighbour)) {
      for (const mine of own) {
        const distance = line - mine;
        if (Math.abs(distance) <= reach && (shift === null || Math.abs(distance) < Math.abs(shift)))
          shift = distance;
      }
    }
  }
  if (shift === null) return { at: Math.round(moving.at / gridStep) * gridStep, guides: noGuides };
  const at = moving.at + shift;
  const landed = linesOf({ ...moving, at });
  const guides = new Map<number, Guide>();
  for (const neighbour of neighbours) {
    for (const line of linesOf(neighbour)) {
      if (!landed.some((mine) => Math.abs(mine - line) < 0.01)) continue;
      const known = guides.get(line);
      guides.set(line, {
        axis,
        at: line,
        from: Math.min(neighbour.from, known?.from ?? neighbour.from),
        to: Math.max(neighbour.to, known?.to ?? neighbour.to),
      });
    }
  }
  // Where two edges are in line, the line through the middle tells nothing more.
  const isEdge = (line: number) => Math.abs(line - at - moving.size / 2) > 0.01;
  const edges = [...guides.values()].filter((guide) => isEdge(guide.at));
  return { at, guides: edges.length > 0 ? edges : [...guides.values()] };
}

/** The line long enough to reach what is being moved. */
function reaching(guide: Guide, at: number, size: number): Guide {
  return { ...guide, from: Math.min(guide.from, at), to: Math.max(guide.to, at + size) };
}

/** The smallest rectangle around all of these; null when there are none. */
export function rectAround(rects: Iterable<Rect>): Rect | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y, w, h } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top };
}
