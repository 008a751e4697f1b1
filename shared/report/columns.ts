import { textWidth } from '#shared/lettering/text-metrics.ts';
import { plainText } from './runs.ts';
import type { Runs, Table } from './tree.ts';

/** How a table is set, in points. */
export interface TableSetting {
  /** All columns together. */
  readonly width: number;
  readonly size: number;
  /** White between two columns. */
  readonly gap: number;
}

/** No column asks for more than this share of the width on account of one long word. */
const mostForOneWord = 0.36;

/** Of a very long table or text the first part tells enough. */
const rowsLookedAt = 200;
const lettersLookedAt = 4000;

/** Points that are handed out at a time. */
const step = 3;

/**
 * Widths of the columns of a table in points, which add up to the width: a column is at least as wide as its longest word
 * as long as the others can spare it, then the room goes where it saves most lines, and what no column needs is shared
 * out as the table says.
 */
export function columnWidths(table: Table, setting: TableSetting): readonly number[] {
  const { width } = setting;
  const rows = rowsOf(table);
  const least = table.columns.map((_, place) => leastWidth(rows, place, setting));
  const needed = least.reduce((sum, one) => sum + one, 0);
  if (needed >= width) return least.map((one) => (one / needed) * width);
  const start = withShortTextsWhole(rows, least, setting);
  return spread(table, withRoomWhereItSaves(rows, start, setting), width);
}

/** A short text, such as a name or a date, looks best on one line: so much of the width may go to that. */
const mostForShortTexts = 0.86;
const shortText = 104;

function withShortTextsWhole(
  rows: readonly (readonly string[])[],
  least: readonly number[],
  { width, size, gap }: TableSetting,
): readonly number[] {
  const widths = [...least];
  const wholes = least.map((_, place) => {
    const [, ...texts] = rows.map((row) => row[place] ?? '');
    return (
      Math.max(0, ...texts.map((text) => textWidth(text.slice(0, 200), { size, weight: 400 }))) * 1.03 + gap
    );
  });
  let rest = width * mostForShortTexts - widths.reduce((sum, one) => sum + one, 0);
  const byNeed = [...widths.keys()].sort((a, b) => (wholes[a] ?? 0) - (wholes[b] ?? 0));
  for (const place of byNeed) {
    const whole = wholes[place] ?? 0;
    const more = whole - (widths[place] ?? 0);
    if (whole > shortText || more > rest) break;
    if (more <= 0) continue;
    widths[place] = whole;
    rest -= more;
  }
  return widths;
}

/** What is left when each text stands on one line, or none gains by more room: by the shares of the table. */
function spread({ columns }: Table, widths: readonly number[], width: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const wanted = columns.map(({ share }, place) =>
    Math.max(0, (share / shares) * width - (widths[place] ?? 0)),
  );
  const lacking = wanted.reduce((sum, one) => sum + one, 0);
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, place) =>
    lacking === 0 ? one + rest / widths.length : one + (rest * (wanted[place] ?? 0)) / lacking,
  );
}

function withRoomWhereItSaves(
  texts: readonly (readonly string[])[],
  least: readonly number[],
  { width, size, gap }: TableSetting,
): readonly number[] {
  const rows = texts.map((row) => row.map((text) => lengthOf(text, size)));
  const widths = [...least];
  let rest = width - widths.reduce((sum, one) => sum + one, 0);
  while (rest > 0) {
    const gains = widths.map(() => 0);
    for (const row of rows) addGains(row, widths, gap, gains);
    const best = gains.indexOf(Math.max(...gains));
    if ((gains[best] ?? 0) === 0) break;
    const given = Math.min(step, rest);
    widths[best] = (widths[best] ?? 0) + given;
    rest -= given;
  }
  return widths;
}

/** What a row would lose in height by a little more room for a column: only its highest cells count for much. */
function addGains(row: readonly number[], widths: readonly number[], gap: number, gains: number[]): void {
  const heights = row.map((length, place) => length / Math.max(1, (widths[place] ?? 0) - gap));
  const highest = Math.max(...heights);
  if (highest <= 1) return;
  for (const [place, height] of heights.entries()) {
    if (height <= 1) continue;
    const weight = (height / highest) ** 6;
    gains[place] = (gains[place] ?? 0) + (weight * height) / Math.max(1, (widths[place] ?? 0) - gap);
  }
}

/** The length of a text on one line, a little more than measured: lines are never filled to the end. */
function lengthOf(text: string, size: number): number {
  const lines = text.slice(0, lettersLookedAt).split('\n');
  const lengths = lines.map((line) => textWidth(line, { size, weight: 400 }) * 1.06);
  // Lines that people ended themselves are as high as one long one.
  return lengths.length === 1 ? (lengths[0] ?? 0) : Math.max(...lengths) * (1 + (lengths.length - 1) / 2);
}

/** The texts of a table, its titles first. */
function rowsOf(table: Table): readonly (readonly string[])[] {
  const rows = [...table.rows.slice(0, rowsLookedAt), ...(table.total ? [table.total] : [])];
  const text = (cells: readonly Runs[]) => table.columns.map((_, place) => plainText(cells[place] ?? []));
  return [table.columns.map(({ title }) => title), ...rows.map(text)];
}

function leastWidth(
  [title = [], ...cells]: readonly (readonly string[])[],
  place: number,
  { width, size, gap }: TableSetting,
): number {
  const body = cells.map((row) => widestWord(row[place] ?? '', size, 400));
  const widest = Math.max(widestWord(title[place] ?? '', size, 600), ...body);
  return Math.min(widest * 1.03 + gap, width * mostForOneWord);
}

function widestWord(text: string, size: number, weight: 400 | 600): number {
  const words = text.slice(0, lettersLookedAt).split(/[\s/-]+/);
  return Math.max(0, ...words.map((word) => textWidth(word.slice(0, 80), { size, weight })));
}
