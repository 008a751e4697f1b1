/** A little card in the preview of a template; places on a grid of eight columns, one per region, by three rows. */
export interface PreviewMark {
  readonly column: number;
  readonly row: number;
  /** Place in the palette of departments, 1 to 8. */
  readonly color: number;
  readonly isWide: boolean;
  readonly isStrong: boolean;
}

const rows = 3;
/** So many items a region holds at least for one, two and three marks. */
const itemsPerMark = [1, 6, 15];

/**
 * The marks of the preview of a template: each region shows none to three, after how much the template brings to it.
 * Colours, widths and places follow from the id, so that one recognises a template by its picture.
 */
export function previewMarks(id: string, itemsPerRegion: readonly number[]): readonly PreviewMark[] {
  const next = numbersFrom(id);
  return itemsPerRegion.flatMap((items, column) => {
    const count = itemsPerMark.filter((least) => items >= least).length;
    const firstRow = Math.floor(next() * (rows - count + 1));
    return Array.from({ length: count }, (_, index) => ({
      column,
      row: firstRow + index,
      color: 1 + Math.floor(next() * 8),
      isWide: next() < 0.5,
      isStrong: next() < 0.4,
    }));
  });
}

/** A repeatable row of numbers between 0 and 1 (FNV-1a for the seed, mulberry32 for the row). */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
