import type { CellObject } from 'write-excel-file/node';
import type { Cell, NumberFormat } from '#shared/report/sheets/tree.ts';
import type { Language } from '#shared/text/language.ts';

/** What Excel calls the languages, for the names of months and the place of the euro sign. */
const codes: Readonly<Record<Language, string>> = { nl: '413', en: '809' };

/** The first title row of a sheet: white on the colour of the house. */
export function headerCell(title: string, brand: string): CellObject {
  return {
    value: excelText(title),
    type: String,
    fontWeight: 'bold',
    textColor: '#ffffff',
    backgroundColor: brand,
    alignVertical: 'top',
    wrap: true,
  };
}

/** A cell in its type and format; an empty one is left out. */
export function cellOf(cell: Cell, language: Language): CellObject | null {
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
        format: numberFormat(cell.format, cell.value, language),
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
export function totalCell(cell: Cell, language: Language): CellObject {
  const shown = cellOf(cell, language) ?? {};
  return { ...shown, fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#1d2428' };
}

const looksLikeFormula = /^[\s=+\-@]/;

/** Excel reads `_x0041_` in a text as the letter A: such a stretch is written so that it is read as it stands. */
function excelText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function numberFormat(format: NumberFormat, value: number, language: Language): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  switch (format) {
    case 'percent':
      return isWhole(rounded * 100) ? '0%' : '0.0%';
    case 'change':
      return isWhole(rounded * 100) ? '+0%;-0%;0%' : '+0.0%;-0.0%;0%';
    case 'money': {
      const amount = isWhole(rounded) ? '#,##0' : '#,##0.00';
      const sign = `[$€-${codes[language]}]`;
      return language === 'nl'
        ? `${sign} ${amount};${sign} -${amount}`
        : `${sign}${amount};-${sign}${amount}`;
    }
    case 'number':
      return isWhole(rounded) ? '#,##0' : '#,##0.0#';
  }
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
