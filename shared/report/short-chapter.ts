import { plainText, runsOfBlock } from './runs.ts';
import type { Chapter } from './tree.ts';

/** Fewer letters than this, and no picture, leave most of a page white. */
const fewLetters = 500;

/** Whether a chapter says next to nothing: two of them in a row share a page, so that a strategy that has just begun is no pile of empty sheets. */
export function isShortChapter({ blocks }: Chapter): boolean {
  return lettersIn({ blocks }) < fewLetters && !blocks.some((block) => block.type === 'picture');
}

/** How much text stands in a chapter. */
export function lettersIn({ blocks }: Pick<Chapter, 'blocks'>): number {
  return blocks.reduce((sum, block) => sum + plainText(runsOfBlock(block)).length, 0);
}
