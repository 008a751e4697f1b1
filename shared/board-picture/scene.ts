import type { RegionNumber } from '#shared/elements/element.ts';
import type {
  BoardLayout,
  CardBox,
  FindingBox,
  FrameBox,
  NoteBox,
  Rect,
  RegionBox,
  RegionMark,
} from '#shared/layout/boxes.ts';
import { type Line, linesFor } from '#shared/layout/lines.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** Something that lies on the board, with the height in the pile that the canvas gives it. */
export type Thing =
  | { readonly kind: 'card'; readonly place: CardBox; readonly height: number }
  | { readonly kind: 'note'; readonly place: NoteBox; readonly height: number }
  | { readonly kind: 'finding'; readonly place: FindingBox; readonly height: number };

/** What a picture shows, in the order in which it is drawn, in units of the board. */
export interface Scene {
  readonly regions: readonly RegionBox[];
  readonly marks: readonly RegionMark[];
  readonly frames: readonly FrameBox[];
  readonly lines: readonly (Line & { readonly ends: readonly [Rect, Rect] })[];
  readonly things: readonly Thing[];
  /** Ids of what lies so far away that a picture with it would show nothing else. */
  readonly strays: readonly string[];
}

/** Which part of the board: all of it, the region of a stage, or these cards, notes and frames. */
export interface Part {
  readonly region?: RegionNumber;
  readonly items?: ReadonlySet<string>;
}

/** Beyond this distance from the regions something is not drawn: one note far away would leave a dot of all others. */
const farAway = 4000;

/** What lies higher counts four times more than what sort of thing it is; notes lie over cards. */
const stepUp = 4;
const noteOverCard = 1;

/** Picks what a picture of a part of the board shows. */
export function sceneOf(layout: BoardLayout, strategy: Strategy, { region, items }: Part): Scene {
  const around = rectAround(layout.regions);
  const strays: string[] = [];
  const isShown = (place: Rect & { readonly id: string }): boolean => {
    if (items) return items.has(place.id);
    if (isFar(place, around)) {
      if (region === undefined) strays.push(place.id);
      return false;
    }
    return region === undefined || regionUnder(place, layout.regions) === region;
  };
  const frames = layout.frames.filter(isShown).toSorted((one, other) => (one.z ?? 0) - (other.z ?? 0));
  const things: Thing[] = [
    ...layout.cards
      .filter(isShown)
      .map((place): Thing => ({ kind: 'card', place, height: stepUp * (place.z ?? 0) })),
    ...layout.findings.filter(isShown).map((place): Thing => ({ kind: 'finding', place, height: 0 })),
    ...layout.notes
      .filter(isShown)
      .map((place): Thing => ({ kind: 'note', place, height: stepUp * (place.z ?? 0) + noteOverCard })),
  ];
  const places = new Map<string, Rect>(
    [...frames, ...things.map(({ place }) => place)].map((one) => [one.id, one]),
  );
  return {
    regions: items ? [] : layout.regions.filter(({ number }) => region === undefined || number === region),
    marks: items
      ? []
      : layout.byRegion.flatMap((one) =>
          region === undefined || one.region.number === region ? one.marks : [],
        ),
    frames,
    lines: linesFor(strategy, null, undefined).flatMap((line) => {
      const [from, to] = [places.get(line.from), places.get(line.to)];
      return from && to ? [{ ...line, ends: [from, to] as const }] : [];
    }),
    things: things.toSorted((one, other) => one.height - other.height),
    strays,
  };
}

/** The smallest rectangle around others; nothing around nothing. */
export function rectAround(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y, w, h } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

function isFar({ x, y, w, h }: Rect, around: Rect): boolean {
  return (
    x < around.x - farAway ||
    y < around.y - farAway ||
    x + w > around.x + around.w + farAway ||
    y + h > around.y + around.h + farAway
  );
}

/** The region over, under or beside which something lies: what was put outside all of them belongs to the nearest. */
function regionUnder({ x, w }: Rect, regions: readonly RegionBox[]): RegionNumber | undefined {
  const middle = x + w / 2;
  let nearest: RegionBox | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of regions) {
    const distance = Math.max(one.x - middle, middle - (one.x + one.w), 0);
    if (distance < least) [nearest, least] = [one, distance];
  }
  return nearest?.number;
}

/** What of a scene of the whole board belongs to the region of one stage. */
export function sceneOfRegion(scene: Scene, region: RegionNumber): Scene {
  const isHere = (place: Rect) => regionUnder(place, scene.regions) === region;
  return {
    ...scene,
    regions: scene.regions.filter(({ number }) => number === region),
    frames: scene.frames.filter(isHere),
    lines: scene.lines.filter(({ ends }) => ends.every(isHere)),
    things: scene.things.filter(({ place }) => isHere(place)),
  };
}

/** The same scene with its origin elsewhere. */
export function moved(scene: Scene, dx: number, dy: number): Scene {
  const shift = <Box extends { readonly x: number; readonly y: number }>(box: Box): Box => ({
    ...box,
    x: box.x + dx,
    y: box.y + dy,
  });
  return {
    ...scene,
    regions: scene.regions.map(shift),
    marks: scene.marks.map((mark) =>
      mark.kind === 'timeline'
        ? { ...shift(mark), ticks: mark.ticks.map((tick) => ({ ...tick, x: tick.x + dx })) }
        : shift(mark),
    ),
    frames: scene.frames.map(shift),
    lines: scene.lines.map((line) => ({
      ...line,
      ends: [shift(line.ends[0]), shift(line.ends[1])] as const,
    })),
    things: scene.things.map((one) => ({ ...one, place: shift(one.place) }) as Thing),
  };
}
