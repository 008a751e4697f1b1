import type { Drawing } from './drawing.ts';
import type {
  Block,
  Column,
  Definitions,
  Heading,
  List,
  Paragraph,
  ParagraphStyle,
  Picture,
  Runs,
  Series,
  Table,
} from './tree.ts';

/** Makers of blocks: short to write in a chapter, complete in the tree. */
export function heading(
  level: Heading['level'],
  id: string,
  text: Runs,
  more: { number?: string; item?: string } = {},
): Heading {
  return { type: 'heading', level, id, number: more.number ?? null, text, item: more.item ?? null };
}

/** A paragraph; nothing when there is no text. */
export function paragraph(runs: Runs, style: ParagraphStyle = 'body'): Paragraph[] {
  return runs.some((one) => one.text.trim() !== '') ? [{ type: 'paragraph', style, runs }] : [];
}

/** A list with bullets; nothing when it has no items. */
export function list(items: readonly Runs[]): List[] {
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

/** One column of a table of `Row`s: its title, its share of the width and what stands in it. */
export interface ColumnOf<Row> {
  readonly title: string;
  readonly share: number;
  readonly align?: Column['align'];
  readonly cell: (row: Row) => Runs;
}

/**
 * A table of rows; nothing when there are no rows. Columns in which no row says anything are left out, but never
 * the first.
 */
export function table<Row>(
  caption: Runs,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  total: ((shown: readonly ColumnOf<Row>[]) => readonly Runs[]) | null = null,
): Table[] {
  if (rows.length === 0) return [];
  const said = columns.filter(
    (column, position) => position === 0 || rows.some((row) => column.cell(row).length > 0),
  );
  return [
    {
      type: 'table',
      caption,
      columns: said.map(({ title, share, align }) => ({ title, share, align: align ?? 'left' })),
      rows: rows.map((row) => said.map((column) => column.cell(row))),
      total: total ? total(said) : null,
    },
  ];
}

/** Terms and what they hold; entries without a value are left out. */
export function definitions(entries: Definitions['entries']): Block[] {
  const said = entries.filter((entry) => entry.value.length > 0);
  return said.length > 0 ? [{ type: 'definitions', entries: said }] : [];
}

/** A picture; `alt` is what one learns from it, in a sentence or two. */
export function picture(
  id: string,
  what: { readonly caption: Runs; readonly alt: string; readonly drawing: Drawing; readonly series?: Series },
): Picture {
  const { caption, alt, drawing, series } = what;
  return { type: 'picture', id, caption, alt, drawing, series: series ?? null };
}
