import type { Language } from '#shared/text/language.ts';
import { translationChapters } from '#shared/translation/chapters.ts';
import type { IncomingTranslation } from '#shared/translation/exchange.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';
import type { TranslationFile } from './xliff.ts';

const columns = ['id', 'hash', 'chapter', 'card', 'field', 'original', 'translation', 'state'] as const;

/** What a spreadsheet takes for a formula, or would, once what we put before it is taken away. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * Texts with their translations as a table: CSV in UTF-8 with a mark at the start, as spreadsheets want it. A cell
 * that would be a formula gets an apostrophe before it, which reading takes away again.
 */
export function writeCsv(units: readonly TranslationUnit[], language: Language): string {
  const rows = units.map((unit) => [
    unit.path,
    unit.hash,
    translationChapters[unit.chapter][language],
    unit.card,
    unit.label,
    unit.original,
    unit.state === 'missing' ? '' : (unit.translation?.text ?? ''),
    unit.state,
  ]);
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads such a table back, with commas, semicolons or tabs, and the columns in any order; `id` and `translation` must be there. */
export function readCsv(text: string): TranslationFile {
  const content = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/i, '');
  const [first = ''] = content.split('\n', 1);
  const separator = [';', '\t', ','].find((one) => first.includes(one)) ?? ',';
  const rows = rowsIn(content, separator);
  const names = rows?.[0]?.map((name) => name.trim().toLowerCase()) ?? [];
  const [id, translation] = [names.indexOf('id'), names.indexOf('translation')];
  if (!rows || id < 0 || translation < 0) return { ok: false, code: 'not-csv' };
  const [hash, original] = [names.indexOf('hash'), names.indexOf('original')];
  const cell = (row: readonly string[], at: number) => (at < 0 ? '' : withoutMark(row[at] ?? ''));
  const translations = rows
    .slice(1)
    .filter((row) => row.some((value) => value.trim() !== ''))
    .map(
      (row): IncomingTranslation => ({
        id: cell(row, id).trim(),
        hash: /^[0-9a-f]{64}$/.exec(cell(row, hash).trim())?.[0] ?? null,
        original: original < 0 ? null : cell(row, original),
        text: cell(row, translation),
        isReviewed: false,
      }),
    );
  return { ok: true, to: null, translations };
}

function withoutMark(value: string): string {
  return value.startsWith("'") && formula.test(value) ? value.slice(1) : value;
}

/** The cells of a table; null when a quote is left open. */
function rowsIn(text: string, separator: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? quotedCell(text, at) : plainCell(text, at, separator);
    if (!cell) return null;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    } else if (text.startsWith('\r\n', at)) at += 2;
    else if (text[at] === '\n' || text[at] === '\r') at += 1;
    else if (at < text.length) return null;
    rows.push(row);
    row = [];
  }
  return rows;
}

function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } | null {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { value: pieces.join('"'), end: quote + 1 };
    from = quote + 2;
  }
}

function plainCell(
  text: string,
  start: number,
  separator: string,
): { readonly value: string; readonly end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}
