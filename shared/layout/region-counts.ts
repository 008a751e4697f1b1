import type { RegionNumber } from '#shared/elements/element.ts';
import type { BoardLayout } from './boxes.ts';
import { regionAt } from './region-frames.ts';

/** How many cards and notes stand in a region. */
export interface RegionCounts {
  readonly cards: number;
  readonly notes: number;
}

/**
 * What one sees in each region: a card counts where it belongs, a note where it lies. Notes beside the regions count nowhere.
 */
export function countsByRegion({ byRegion, notes }: BoardLayout): ReadonlyMap<RegionNumber, RegionCounts> {
  const noteCounts = new Map<RegionNumber, number>();
  for (const note of notes) {
    const region = regionAt(note);
    if (region !== null) noteCounts.set(region, (noteCounts.get(region) ?? 0) + 1);
  }
  return new Map(
    byRegion.map(({ region: { number }, cards }) => [
      number,
      { cards: cards.length, notes: noteCounts.get(number) ?? 0 },
    ]),
  );
}
