import writeExcelFile, { type Sheet as ExcelSheet, type Row } from 'write-excel-file/node';
import { colorOf, type ReportLook } from '#shared/report/look.ts';
import type { Cell, Sheet, Workbook } from '#shared/report/sheets/tree.ts';
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
        ...(sheet.total
          ? [sheet.total.map((cell, at) => totalCell(cell, language, columnOf(sheet, at)))]
          : []),
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

function columnOf({ rows }: Sheet, position: number): readonly Cell[] {
  return rows.map((row) => row[position] ?? null);
}

function headerRow(sheet: Sheet, brand: string): Row {
  const { columns } = sheet;
  const titles = columns.map(({ title }) => title);
  // Room for the button that filters.
  const narrower = columns.map(({ width }) => ({ title: '', width: width - 3 }));
  const height = rowHeight(titles, narrower);
  return titles.map((title, at) => {
    const isOfNumbers = columnOf(sheet, at).some((cell) => cell?.type === 'number');
    return { ...headerCell(title, brand, isOfNumbers), height };
  });
}

function rowsOf(sheet: Sheet, language: Language): Row[] {
  const { rows, columns, nothing } = sheet;
  const cellsIn = columns.map((_, at) => columnOf(sheet, at));
  if (rows.length === 0) return [[{ value: nothing, type: String }]];
  return rows.map((row) => {
    const height = rowHeight(row, columns);
    return row.map((cell, at) => {
      const written = cellOf(cell, language, cellsIn[at] ?? []);
      return written && { ...written, height };
    });
  });
}
