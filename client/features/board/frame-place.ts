import { type BoardLayout, contains, type NoteBox, overlaps, type Rect } from '#shared/layout/boxes.ts';
import { frameRoom, frameSize } from '#shared/layout/frames.ts';
import { measures } from '#shared/layout/sizes.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import type { Point } from './flow/camera.ts';

/** Where a new frame goes, and what lies in it where. */
export interface FramePlan {
  readonly box: Box;
  readonly members: ReadonlyMap<string, Box>;
}

/**
 * A frame around notes. Where they lie free it goes around them as they lie; notes that hang under a card, or that
 * have other things between them, are laid in rows in a frame of their own in a free place nearby.
 */
export function frameAround(
  notes: readonly NoteBox[],
  layout: BoardLayout,
  stored: Readonly<Record<string, Box>>,
): FramePlan {
  const ids = new Set(notes.map(({ id }) => id));
  const others = [...layout.cards, ...layout.notes.filter(({ id }) => !ids.has(id))];
  const around = withRoom(boundsOf(notes));
  const liesFree = notes.every(({ isPlaced }) => isPlaced) && !others.some((one) => overlaps(around, one));
  if (liesFree) {
    const members = new Map(notes.map(({ id, x, y }) => [id, { ...stored[id], x, y }]));
    return { box: rounded(around), members };
  }
  const inRows = rowsOf(notes, stored);
  const place = freeRect(inRows, boundsOf(notes), [...others, ...layout.frames]);
  const members = new Map(
    [...inRows.members].map(([id, box]) => [id, { ...box, x: box.x + place.x, y: box.y + place.y }]),
  );
  return { box: rounded({ ...place, w: inRows.w, h: inRows.h }), members };
}

/** A frame that somebody drew, or one of the usual size where they only clicked; free notes in it are its members. */
export function frameDrawn(
  drawn: Rect,
  layout: BoardLayout,
  stored: Readonly<Record<string, Box>>,
): FramePlan {
  const isClick = drawn.w < leastDrawn || drawn.h < leastDrawn;
  const box = rounded(isClick ? { x: drawn.x, y: drawn.y, ...frameSize } : drawn);
  const inside = layout.notes.filter(
    (note) => note.isPlaced && note.cardId === null && note.frameId === undefined && contains(box, note),
  );
  return { box, members: new Map(inside.map(({ id, x, y }) => [id, { ...stored[id], x, y }])) };
}

const leastDrawn = 40;
const step = 40;
const mostRings = 60;

interface Rows {
  readonly w: number;
  readonly h: number;
  readonly members: ReadonlyMap<string, Box>;
}

function rowsOf(notes: readonly NoteBox[], stored: Readonly<Record<string, Box>>): Rows {
  const { noteGap } = measures;
  const columns = Math.max(2, Math.ceil(Math.sqrt(notes.length)));
  const width = Math.max(...notes.map(({ w }) => w));
  const members = new Map<string, Box>();
  let top: number = frameRoom.top;
  for (let start = 0; start < notes.length; start += columns) {
    const row = notes.slice(start, start + columns);
    row.forEach(({ id }, index) => {
      members.set(id, { ...stored[id], x: frameRoom.side + index * (width + noteGap), y: top });
    });
    top += Math.max(...row.map(({ h }) => h)) + noteGap;
  }
  const inRow = Math.min(columns, notes.length);
  return {
    w: Math.max(frameSize.w / 2, inRow * (width + noteGap) - noteGap + 2 * frameRoom.side),
    h: top - noteGap + frameRoom.bottom,
    members,
  };
}

/** The place nearest to where the notes were in which a frame covers nothing. */
function freeRect({ w, h }: Pick<Rect, 'w' | 'h'>, near: Rect, others: readonly Rect[]): Rect {
  const first = { x: near.x + near.w / 2 - w / 2, y: near.y + near.h / 2 - h / 2, w, h };
  for (let ring = 0; ring < mostRings; ring += 1) {
    for (const { x, y } of ringOf(ring)) {
      const at = { ...first, x: first.x + x * step, y: first.y + y * step };
      if (!others.some((one) => overlaps(at, one))) return at;
    }
  }
  return { ...first, y: Math.max(...others.map((one) => one.y + one.h)) + step };
}

function ringOf(ring: number): readonly Point[] {
  if (ring === 0) return [{ x: 0, y: 0 }];
  const points: Point[] = [];
  for (let at = -ring; at <= ring; at += 1) {
    points.push({ x: ring, y: at }, { x: -ring, y: at }, { x: at, y: ring }, { x: at, y: -ring });
  }
  return points.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

function boundsOf(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

function withRoom({ x, y, w, h }: Rect): Rect {
  const { side, top, bottom } = frameRoom;
  return { x: x - side, y: y - top, w: w + 2 * side, h: h + top + bottom };
}

function rounded({ x, y, w, h }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) };
}
