import type { RegionNumber } from '#shared/elements/element.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import { measures } from './sizes.ts';

/** Fixed place of a region: its left edge, its width and how many columns of cards it has. */
export interface RegionFrame {
  readonly x: number;
  readonly w: number;
  readonly columns: number;
}

const columnsOf: Readonly<Record<RegionNumber, number>> = {
  1: 2,
  2: 3,
  3: 4,
  4: 3,
  5: 6,
  6: 3,
  7: 4,
  8: 4,
};

function widthOf(columns: number): number {
  return columns * measures.cardWidth + (columns - 1) * measures.columnGap + 2 * measures.regionPadding;
}

function leftOf(region: RegionNumber): number {
  let x = 0;
  for (let number = 1; number < region; number += 1) {
    x += widthOf(columnsOf[number as RegionNumber]) + measures.regionGap;
  }
  return x;
}

function frameOf(region: RegionNumber): RegionFrame {
  return { x: leftOf(region), w: widthOf(columnsOf[region]), columns: columnsOf[region] };
}

/** Where each region stands: fixed for good, so that nothing on the board moves sideways for anybody. */
export const regionFrames: Readonly<Record<RegionNumber, RegionFrame>> = {
  1: frameOf(1),
  2: frameOf(2),
  3: frameOf(3),
  4: frameOf(4),
  5: frameOf(5),
  6: frameOf(6),
  7: frameOf(7),
  8: frameOf(8),
};

/** Left edge of a column of cards in a region; the first column is 0. */
export function columnX(region: RegionNumber, column: number): number {
  return regionFrames[region].x + measures.regionPadding + column * (measures.cardWidth + measures.columnGap);
}

/** The region over which something lies: by its left and right, since regions grow downwards without end. */
export function regionAt(box: Box | undefined): RegionNumber | null {
  if (!box || box.y < 0) return null;
  const middle = box.x + (box.w ?? measures.noteWidth) / 2;
  const isOver = (region: RegionNumber) => {
    const { x, w } = regionFrames[region];
    return middle >= x && middle <= x + w;
  };
  return regionNumbers.find(isOver) ?? null;
}
