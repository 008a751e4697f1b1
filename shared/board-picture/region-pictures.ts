import type { RegionNumber } from '#shared/elements/element.ts';
import type { SlipView } from '#shared/elements/finding-slips.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import type { Picture } from '#shared/report/tree.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { type BoardPicture, drawBoard } from './draw-board.ts';
import { scaled } from './scaled.ts';

/** Room for a picture between the margins of an A4, in 1/96 inch: under it its caption still has a place. */
export const roomOnPage = { width: 642, height: 820 } as const;

/** Letters of 5 pt, in 1/96 inch: on paper nobody reads smaller ones. */
export const leastLetters = 20 / 3;

/** Paper has margins of its own. */
const margin = 4;

/**
 * A picture of each region of the board, as large as a page takes. Where its smallest letters would be too small to
 * read, cards show their titles alone, in letters that are not.
 */
export function regionPictures(
  strategy: Strategy,
  language: Language,
  slips: readonly SlipView[] = [],
): readonly Picture[] {
  return regionNumbers.map((region) => pictureOf(region, strategy, language, slips));
}

function pictureOf(
  region: RegionNumber,
  strategy: Strategy,
  language: Language,
  slips: readonly SlipView[],
): Picture {
  const options = { region, slips, margin, isTrimmed: true };
  const whole = drawBoard(strategy, language, options);
  const scale = scaleOnPage(whole);
  const leastSize = leastLetters / scale;
  const { drawing, title, alt } = drawBoard(strategy, language, { ...options, leastSize });
  return {
    type: 'picture',
    id: `board-region-${region}`,
    caption: [{ text: title, language }],
    alt,
    drawing: scaled(drawing, scale),
    series: null,
  };
}

/** Small regions are not blown up. */
function scaleOnPage({ drawing }: BoardPicture): number {
  return Math.min(1, roomOnPage.width / drawing.width, roomOnPage.height / drawing.height);
}
