import { textWidth } from '#shared/lettering/text-metrics.ts';
import { plainText } from '#shared/report/runs.ts';
import type { Table } from '#shared/report/tree.ts';

/** Space between the columns of a table, in points. */
export const columnGap = 10;

const size = 8.5;

/** No column asks for more than this share of the width on account of one long word. */
const mostForOneWord = 0.36;

/**
 * Widths of the columns of a table in points, which add up to `width`: the shares of the table, but a column is at least
 * as wide as its longest word as long as the others can spare it.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const wanted = table.columns.map((column) => (column.share / shares) * width);
  const least = table.columns.map((_, place) => leastWidth(table, place, width));
  const excess = least.reduce((sum, one) => sum + one, 0) / width;
  if (excess >= 1) return least.map((one) => one / excess);
  const missing = wanted.map((one, place) => Math.max(0, (least[place] ?? 0) - one));
  const spare = wanted.map((one, place) => Math.max(0, one - (least[place] ?? 0)));
  const lacking = missing.reduce((sum, one) => sum + one, 0);
  const spared = spare.reduce((sum, one) => sum + one, 0);
  if (lacking === 0 || spared === 0) return wanted;
  return wanted.map((one, place) => one + (missing[place] ?? 0) - ((spare[place] ?? 0) / spared) * lacking);
}

function leastWidth(table: Table, place: number, width: number): number {
  const title = table.columns[place]?.title ?? '';
  const cells = [...table.rows, ...(table.total ? [table.total] : [])];
  const body = cells.map((row) => widestWord(plainText(row[place] ?? []), 400));
  const widest = Math.max(widestWord(title, 600), ...body);
  return Math.min(widest * 1.03 + columnGap, width * mostForOneWord);
}

function widestWord(text: string, weight: 400 | 600): number {
  // Of a text without end the first part tells enough.
  const words = text.slice(0, 4000).split(/[\s\u2013/-]+/);
  return Math.max(0, ...words.map((word) => textWidth(word.slice(0, 80), { size, weight })));
}
