import type { Block, Chapter, Report } from './tree.ts';

/**
 * Makes a function that hands back each report with the blocks of the one before where they say the same: who draws a
 * report that changes as people type draws again only what changed.
 */
export function createBlockKeeper(): (report: Report) => Report {
  let known: ReadonlyMap<string, Block> = new Map();
  return (report) => {
    const next = new Map<string, Block>();
    const kept = (chapter: Chapter): Chapter => ({
      ...chapter,
      blocks: chapter.blocks.map((block) => {
        const key = JSON.stringify(block);
        const same = next.get(key) ?? known.get(key) ?? block;
        next.set(key, same);
        return same;
      }),
    });
    const shared = { ...report, front: report.front.map(kept), chapters: report.chapters.map(kept) };
    known = next;
    return shared;
  };
}
