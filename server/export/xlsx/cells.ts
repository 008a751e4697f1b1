import type { CellObject } from 'write-excel-file/node';
import type { Cell } from '#shared/report/sheets/tree.ts';
import type { Language } from '#shared/text/language.ts';

/** What Excel calls the languages, for the names of months and the place of the euro sign. */
const codes: Readonly<Record<Language, string>> = { nl: '413', en: '809' };

/** Not against the text of the next column. */
const rightAligned = { align: 'right', indent: 1 } as const;

/** The first title row of a sheet: white on the colour of the house. */
export function headerCell(title: string, brand: string, isOfNumbers: boolean): CellObject {
  return {
    ...(isOfNumbers ? rightAligned : {}),
    value: excelText(title),
    type: String,
    fontWeight: 'bold',
    textColor: '#ffffff',
    backgroundColor: brand,
    alignVertical: 'top',
    wrap: true,
  };
}

/** A cell in its type and format; an empty one is left out. `column` holds the cells that it stands among. */
export function cellOf(cell: Cell, language: Language, column: readonly Cell[]): CellObject | null {
  if (cell === null) return null;
  switch (cell.type) {
    case 'text':
      return {
        value: excelText(cell.text),
        type: String,
        wrap: true,
        alignVertical: 'top',
        // Kept as text when somebody edits the cell, too.
        ...(looksLikeFormula.test(cell.text) ? { format: '@' } : {}),
      };
    case 'number':
      return {
        value: cell.value,
        type: Number,
        format: numberFormat(cell, language, column),
        ...rightAligned,
        alignVertical: 'top',
      };
    case 'date':
      return {
        value: new Date(`${cell.day}T00:00:00Z`),
        type: Date,
        format: `[$-${codes[language]}]${cell.precision === 'month' ? 'mmm yyyy' : 'd mmm yyyy'}`,
        align: 'left',
        alignVertical: 'top',
      };
  }
}

/** A cell of the row that adds up. */
export function totalCell(cell: Cell, language: Language, column: readonly Cell[]): CellObject {
  const shown = cellOf(cell, language, column) ?? {};
  return { ...shown, fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#1d2428' };
}

const looksLikeFormula = /^[\s=+\-@]/;

/** Excel reads `_x0041_` in a text as the letter A: such a stretch is written so that it is read as it stands. */
function excelText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

type NumberCell = Extract<Cell, { type: 'number' }>;

/** The language stands with every format: not all programs write figures in the language of the computer. */
function numberFormat(cell: NumberCell, language: Language, column: readonly Cell[]): string {
  const inLanguage = (pattern: string) => `[$-${codes[language]}]${pattern}`;
  const hasDecimals = [cell, ...column].some(
    (other) => other?.type === 'number' && other.format === cell.format && hasFraction(other),
  );
  switch (cell.format) {
    case 'percent':
      return inLanguage(hasDecimals ? '0.0%' : '0%');
    case 'change':
      return ['+', '-', ''].map((sign) => inLanguage(`${sign}${hasDecimals ? '0.0%' : '0%'}`)).join(';');
    case 'money': {
      const amount = hasDecimals ? '#,##0.00' : '#,##0';
      return language === 'nl'
        ? `${inLanguage(`"€ "${amount}`)};${inLanguage(`"€ "-${amount}`)}`
        : `${inLanguage(`"€"${amount}`)};${inLanguage(`-"€"${amount}`)}`;
    }
    case 'number':
      // Figures of all kinds can stand in one column: each as exact as itself.
      return inLanguage(hasFraction(cell) ? '#,##0.0#' : '#,##0');
  }
}

/** Whether a figure, as it is shown, is no whole one. */
function hasFraction({ value, format }: NumberCell): boolean {
  const shown = format === 'percent' || format === 'change' ? value * 100 : value;
  return Math.abs(shown - Math.round(shown)) > 1e-4;
}
