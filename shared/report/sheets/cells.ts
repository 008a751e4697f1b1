import { definitionOf, type EntityName, type ListEntityName } from '#shared/strategy/entities.ts';
import { fieldMeta, type Unit } from '#shared/strategy/field.ts';
import { labelOfPath, parsePath, valueAt } from '#shared/strategy/paths.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { printableText } from '#shared/text/printable.ts';
import { type ReportContext, word } from '../context.ts';
import { gapMarker } from '../runs.ts';
import { writersWords } from '../start-report.ts';
import type { Runs } from '../tree.ts';
import { titleRuns, valueRuns } from '../values.ts';
import type { Cell, Sheet, SheetColumn } from './tree.ts';

/** The most characters that a cell of a spreadsheet can hold. */
const mostCharacters = 32_767;

const words = {
  cut: { nl: ' … [hier afgekapt]', en: ' … [cut short here]' },
  nothing: { nl: 'Hierover is nog niets vastgelegd.', en: 'Nothing has been recorded here yet.' },
} as const satisfies Record<string, Bilingual>;

/** Text as a cell: with the marker where a translation is missing, cut with a visible mark where a cell cannot hold it. */
export function textCell(context: ReportContext, runs: Runs): Cell {
  const report = { words: writersWords(context.language) };
  const text = printableText(
    runs
      .map((one) => {
        const marker = gapMarker(one, report);
        return marker === null ? one.text : `${one.text} ${marker}`;
      })
      .join(''),
  ).trim();
  if (text === '') return null;
  const mark = word(context, words.cut);
  return { type: 'text', text: text.length > mostCharacters ? cutAt(text, mark) : text };
}

function cutAt(text: string, mark: string): string {
  const kept = text.slice(0, mostCharacters - mark.length);
  // Not through the middle of a pair.
  return kept.replace(/[\ud800-\udbff]$/, '') + mark;
}

/** A number in its unit; units that a format cannot show stand in the title of the column. */
export function numberCell(value: number | null, unit?: Unit | string): Cell {
  if (value === null || !Number.isFinite(value)) return null;
  if (unit === 'percent') return { type: 'number', value: value / 100, format: 'percent' };
  return { type: 'number', value, format: unit === 'eur' ? 'money' : 'number' };
}

/** A month `YYYY-MM`. */
export function monthCell(month: string | null): Cell {
  return month === null ? null : { type: 'date', day: `${month}-01`, precision: 'month' };
}

const dayInNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day of an ISO date or date-time in the Netherlands. */
export function dayCell(iso: string | null): Cell {
  const date = iso === null ? null : new Date(iso);
  if (date === null || Number.isNaN(date.getTime())) return null;
  return { type: 'date', day: dayInNetherlands.format(date), precision: 'day' };
}

/** What stands at a path as a cell of its own type; empty when it is unanswered. */
export function cellAt(context: ReportContext, path: string): Cell {
  const schema = parsePath(path)?.schema;
  const value = valueAt(context.strategy, path);
  if (!schema || value === null || value === undefined) return null;
  const meta = fieldMeta(schema);
  if (typeof value === 'number') {
    const isChange = meta.unit === 'percent' && (meta.min ?? 0) < 0;
    return isChange ? { type: 'number', value: value / 100, format: 'change' } : numberCell(value, meta.unit);
  }
  if (meta.kind === 'month' && typeof value === 'string') return monthCell(value);
  if (meta.kind === 'dateTime' && typeof value === 'string') return dayCell(value);
  return textCell(context, valueRuns(context, path));
}

/** One column of a sheet of `Row`s. */
export interface ColumnOf<Row> extends SheetColumn {
  readonly cell: (row: Row) => Cell;
}

interface Item {
  readonly id: string;
}

/** The column of a field of a list, in the type and under the label of the model. */
export function fieldColumn(
  context: ReportContext,
  entity: ListEntityName,
  field: string,
  width: number,
  title?: Bilingual,
): ColumnOf<Item> {
  return {
    title: title ? word(context, title) : labelOfPath(`${entity}.x.${field}`, context.language),
    width,
    cell: ({ id }) => cellAt(context, `${entity}.${id}.${field}`),
  };
}

/** The column with what the items of a list are called. */
export function nameColumn(context: ReportContext, entity: EntityName, width: number): ColumnOf<Item> {
  return {
    title: definitionOf(entity).label[context.language],
    width,
    cell: ({ id }) => textCell(context, titleRuns(context, id)),
  };
}

/** A sheet of rows, each with a cell for each column. */
export function sheet<Row>(
  context: ReportContext,
  name: Bilingual,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  total: readonly Cell[] | null = null,
): Sheet {
  return {
    name: word(context, name),
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
    total,
    nothing: word(context, words.nothing),
  };
}
