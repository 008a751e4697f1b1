import type { Language } from '#shared/text/language.ts';

/** How a number is shown: a plain one, a part of 1 as a percentage, a change with its sign, an amount in euros. */
export type NumberFormat = 'number' | 'percent' | 'change' | 'money';

/** What stands in a cell, typed so that a spreadsheet can count with it. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  /** A percentage is a part of 1: 0.8 is shown as 80%. */
  | { readonly type: 'number'; readonly value: number; readonly format: NumberFormat }
  /** A day as `YYYY-MM-DD`; of a month only month and year are shown. */
  | { readonly type: 'date'; readonly day: string; readonly precision: 'day' | 'month' }
  | null;

export interface SheetColumn {
  readonly title: string;
  /** In letters of the usual font. */
  readonly width: number;
}

/** One sheet: a header row, rows with a cell for each column, and a row that adds up where there is something to add. */
export interface Sheet {
  /** At most 31 characters, unique in the workbook. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: readonly Cell[] | null;
  /** What the sheet says when it has no rows. */
  readonly nothing: string;
}

/** The strategy as tables to sort, filter and count with. */
export interface Workbook {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly Sheet[];
}
