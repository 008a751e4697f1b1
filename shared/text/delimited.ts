/** Signs that can stand between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/**
 * The rows of a text in the format of RFC 4180: cells between delimiters, in quotes where they hold a delimiter, a line
 * end or a doubled quote. Lenient where programs are: any line end, a quote that is never closed or in the middle of a
 * cell is an ordinary sign. Empty lines are no rows.
 */
export function readDelimited(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endRow = () => {
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    const cell = quotedCell(text, at, delimiter) ?? plainCell(text, at, delimiter);
    row.push(cell.value);
    at = cell.end;
    if (at >= text.length) break;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    endRow();
    if (at === text.length) return rows;
  }
  endRow();
  return rows;
}

/** The delimiter of a text: the one that gives the most rows as many cells as the first row has; a comma in doubt. */
export function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, 20_000);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const rows = readDelimited(sample, delimiter);
    const width = rows[0]?.length ?? 1;
    const fitting = width < 2 ? 0 : rows.filter((row) => row.length === width).length * Math.min(width, 3);
    if (fitting > most) {
      best = delimiter;
      most = fitting;
    }
  }
  return best;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

/** A cell in quotes; null where it does not start with one, or where its last quote is not the end of the cell. */
function quotedCell(text: string, from: number, delimiter: Delimiter): Cell | null {
  if (text[from] !== '"') return null;
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    const next = text[quote + 1];
    if (next === '"') {
      value += '"';
      at = quote + 2;
    } else if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      return { value, end: quote + 1 };
    } else return null;
  }
}
