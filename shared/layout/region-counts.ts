import type { RegionNumber } from '#shared/elements/element.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import type { BoardLayout, Rect } from './boxes.ts';
import { regionFrames } from './region-frames.ts';

/** How many cards and notes stand in a region. */
export interface RegionCounts {
  readonly cards: number;
  readonly notes: number;
}

/**
 * What one sees in each region: a card counts where it belongs, a note where its middle lies, since regions grow
 * downwards without end. Notes beside the regions count nowhere.
 */
export function countsByRegion({ byRegion, notes }: BoardLayout): ReadonlyMap<RegionNumber, RegionCounts> {
  const noteCounts = new Map<RegionNumber, number>();
  for (const note of notes) {
    const region = regionUnder(note);
    if (region !== undefined) noteCounts.set(region, (noteCounts.get(region) ?? 0) + 1);
  }
  return new Map(
    byRegion.map(({ region: { number }, cards }) => [
      number,
      { cards: cards.length, notes: noteCounts.get(number) ?? 0 },
    ]),
  );
}

function regionUnder({ x, y, w }: Rect): RegionNumber | undefined {
  if (y < 0) return undefined;
  const middle = x + w / 2;
  return regionNumbers.find((number) => {
    const frame = regionFrames[number];
    return middle >= frame.x && middle <= frame.x + frame.w;
  });
}
