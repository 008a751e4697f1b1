import writeExcelFile, { type Sheet as ExcelSheet, type Row } from 'write-excel-file/node';
import { colorOf, type ReportLook } from '#shared/report/look.ts';
import type { Sheet, Workbook } from '#shared/report/sheets/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { cellOf, headerCell, totalCell } from './cells.ts';
import { filterAndPrint } from './features.ts';
import { rowHeight } from './row-height.ts';

/**
 * The tables as an Excel workbook: a header row that stays in sight and can filter, numbers and dates that can be
 * counted with, and text that stays text, whatever it begins with.
 */
export async function writeXlsx(workbook: Workbook, look: ReportLook): Promise<Uint8Array> {
  const { sheets, language } = workbook;
  const brand = colorOf('brand', look);
  const made = sheets.map(
    (sheet): ExcelSheet<never> => ({
      sheet: sheet.name,
      data: [
        headerRow(sheet, brand),
        ...rowsOf(sheet, language),
        ...(sheet.total ? [sheet.total.map((cell) => totalCell(cell, language))] : []),
      ],
      columns: sheet.columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      ...(sheet.columns.length > 3 ? { stickyColumnsCount: 1 } : {}),
    }),
  );
  const features = [filterAndPrint(sheets)];
  const written = await writeExcelFile(made, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer();
  return new Uint8Array(written);
}

function headerRow({ columns }: Sheet, brand: string): Row {
  const titles = columns.map(({ title }) => title);
  // Room for the button that filters.
  const narrower = columns.map(({ width }) => ({ title: '', width: width - 3 }));
  const height = rowHeight(titles, narrower);
  return titles.map((title) => ({ ...headerCell(title, brand), height }));
}

function rowsOf({ rows, columns, nothing }: Sheet, language: Language): Row[] {
  if (rows.length === 0) return [[{ value: nothing, type: String }]];
  return rows.map((row) => {
    const height = rowHeight(row, columns);
    return row.map((cell) => {
      const written = cellOf(cell, language);
      return written && { ...written, height };
    });
  });
}
