import type { Initiative } from '#shared/strategy/strategy.ts';
import type { Shape } from '../drawing.ts';
import { pictureWidth } from './page.ts';
import type { TimeAxis } from './time-axis.ts';

const barHeight = 13;

/** What is further away is lighter. */
export const opacities = { now: 1, next: 0.62, later: 0.32 } as const;

/** An initiative from its first month to its last, or a point where only one of them is known. */
export function bar({ start, end, bucket: when }: Initiative, axis: TimeAxis, y: number): Shape[] {
  const opacity = when === null ? 1 : opacities[when];
  if (start === null || end === null || end < start) {
    const month = start ?? end ?? '';
    return end === null || start !== null ? [beginning(axis.at(month), y)] : [ending(axis.at(month, 1), y)];
  }
  const x = axis.at(start);
  const width = Math.max(axis.at(end, 1) - x, 3);
  return [
    // White below, so that no line shows through a light bar.
    { kind: 'rect', x, y: y - barHeight / 2, width, height: barHeight, radius: 3, fill: 'sheet' },
    { kind: 'rect', x, y: y - barHeight / 2, width, height: barHeight, radius: 3, fill: 'brand', opacity },
  ];
}

/** Of what only the start is known. */
export function beginning(x: number, y: number): Shape {
  return {
    kind: 'polygon',
    points: [
      [x, y - 6],
      [x + 10, y],
      [x, y + 6],
    ],
    fill: 'brand',
  };
}

/** Of what only the end is known. */
export function ending(x: number, y: number): Shape {
  return {
    kind: 'polygon',
    points: [
      [x - 12, y],
      [x - 6, y - 6],
      [x, y],
      [x - 6, y + 6],
    ],
    fill: 'brand',
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the end of what goes before to the beginning of what waits: straight down where there is room, else round. */
export function arrow(from: Point, to: Point): Shape[] {
  const isDown = to.y > from.y;
  const elbow = to.x - 7;
  const between = to.y + (isDown ? -13 : 13);
  const way =
    elbow >= from.x + 3
      ? [from, { x: elbow, y: from.y }, { x: elbow, y: to.y }, to]
      : [
          from,
          { x: from.x + 5, y: from.y },
          { x: from.x + 5, y: between },
          { x: elbow, y: between },
          { x: elbow, y: to.y },
          to,
        ];
  const [start, ...rest] = way.map(({ x, y }) => `${rounded(Math.min(x, pictureWidth - 1))} ${rounded(y)}`);
  return [
    {
      kind: 'curve',
      d: `M${start} ${rest.map((point) => `L${point}`).join(' ')}`,
      stroke: 'quiet',
      strokeWidth: 1,
    },
    {
      kind: 'polygon',
      points: [
        [to.x - 5, to.y - 3],
        [to.x, to.y],
        [to.x - 5, to.y + 3],
      ],
      fill: 'quiet',
    },
  ];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An arrow for the legend. */
export function arrowMark(x: number, y: number): Shape[] {
  return [
    { kind: 'line', x1: x - 5, y1: y, x2: x + 5, y2: y, stroke: 'quiet', strokeWidth: 1 },
    {
      kind: 'polygon',
      points: [
        [x + 2, y - 3],
        [x + 7, y],
        [x + 2, y + 3],
      ],
      fill: 'quiet',
    },
  ];
}
