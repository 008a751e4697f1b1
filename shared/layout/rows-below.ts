import type { RegionNumber } from '#shared/elements/element.ts';
import type { BoardLayout, Rect } from './boxes.ts';
import { columnX, regionFrames } from './region-frames.ts';
import { measures } from './sizes.ts';

/** A place on the board, in board units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for notes of these heights in tidy rows as wide as a region, under it, where nothing lies in any of the layouts
 * (those of one board in its languages). In the order of the heights.
 */
export function rowsBelow(
  layouts: readonly BoardLayout[],
  region: RegionNumber,
  heights: readonly number[],
): readonly Place[] {
  const { noteWidth, noteGap, rowGap, regionPadding } = measures;
  const x = columnX(region, 0);
  const room = regionFrames[region].w - 2 * regionPadding;
  const perRow = Math.max(1, Math.floor((room + noteGap) / (noteWidth + noteGap)));
  const places: Place[] = [];
  let y = 0;
  let rowHeight = 0;
  heights.forEach((height, index) => {
    const column = index % perRow;
    if (column === 0 && index > 0) {
      y += rowHeight + noteGap;
      rowHeight = 0;
    }
    rowHeight = Math.max(rowHeight, height);
    places.push({ x: x + column * (noteWidth + noteGap), y });
  });
  const bottoms = layouts.flatMap(({ regions }) =>
    regions.filter(({ number }) => number === region).map((box) => box.y + box.h),
  );
  const first = Math.max(0, ...bottoms) + rowGap;
  const wish = { x, y: first, w: Math.min(room, perRow * (noteWidth + noteGap)), h: y + rowHeight };
  const top = Math.ceil(freeTop(layouts, wish));
  return places.map((place) => ({ x: Math.round(place.x), y: Math.round(top + place.y) }));
}

/** How far down a rectangle has to go until it touches nothing. */
function freeTop(layouts: readonly BoardLayout[], { x, y, w, h }: Rect): number {
  const { noteGap, rowGap } = measures;
  const inTheWay = layouts
    .flatMap(({ cards, notes, frames }): readonly Rect[] => [...cards, ...notes, ...frames])
    .filter((box) => box.x < x + w + noteGap && box.x + box.w + noteGap > x && box.y + box.h + noteGap > y)
    .sort((one, other) => one.y - other.y);
  let top = y;
  for (const box of inTheWay) {
    if (box.y >= top + h + noteGap) break;
    if (box.y + box.h + noteGap > top) top = box.y + box.h + rowGap;
  }
  return top;
}
