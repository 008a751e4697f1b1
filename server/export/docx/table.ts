import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { columnWidths } from '#shared/report/columns.ts';
import type { Column, Report, Table as ReportTable, Runs } from '#shared/report/tree.ts';
import { gap } from './gap.ts';
import { colors, page } from './look.ts';
import { textRuns, writableText } from './text.ts';

const nothing: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colors.line };
const ruler: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: colors.lineStrong };

/** How text stands in tables, in points. */
const setting = { width: page.textWidth / 20, size: 9, gap: 12 } as const;

/** Widths of the columns in twips: they add up to the width of the text, so that no reader collapses them. */
export function widthsOf(table: ReportTable): readonly number[] {
  const widths = columnWidths(table, setting).map((width) => Math.floor(width * 20));
  const rest = page.textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, position) => (position === 0 ? width + rest : width));
}

/** White in a cell, in twips. */
const margins = { top: 48, bottom: 48, left: 80, right: 60 } as const;

/** What differs from the other cells: the first column begins where the text does. */
function marginsOf(column: Column, position: number, last: number): Pick<ITableCellOptions, 'margins'> {
  // Figures at the right edge would touch the text of the next column.
  if (column.align === 'right' && position < last) return { margins: { ...margins, right: 140 } };
  return position === 0 ? { margins: { ...margins, left: 0 } } : {};
}

/** A table with one header row that repeats on each page, hairlines between rows and no upright lines. */
export function writeTable(table: ReportTable, report: Report): (Paragraph | Table)[] {
  const widths = widthsOf(table);
  const cell = (
    column: Column,
    position: number,
    content: { runs: Runs; head?: boolean; bottom: IBorderOptions },
  ) =>
    new TableCell({
      width: { size: widths[position] ?? 0, type: WidthType.DXA },
      verticalAlign: content.head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...marginsOf(column, position, table.columns.length - 1),
      borders: { bottom: content.bottom },
      children: [
        new Paragraph({
          style: content.head ? 'TableHead' : 'TableText',
          alignment: column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          keepNext: content.head === true,
          children: textRuns(content.runs, report),
        }),
      ],
    });
  // Rows are not chained to one another: LibreOffice loses those of a chain that goes over the foot of a page.
  const row = (cells: readonly Runs[], bottom: IBorderOptions) =>
    new TableRow({
      cantSplit: true,
      children: table.columns.map((column, position) =>
        cell(column, position, { runs: cells[position] ?? [], bottom }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, position) =>
      cell(column, position, {
        runs: [{ text: writableText(column.title), language: report.language }],
        head: true,
        bottom: ruler,
      }),
    ),
  });
  const last = table.rows.length - 1;
  return [
    ...(table.caption.length > 0
      ? [new Paragraph({ style: 'Caption', children: textRuns(table.caption, report) })]
      : []),
    new Table({
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      margins,
      borders: {
        top: nothing,
        bottom: nothing,
        left: nothing,
        right: nothing,
        insideHorizontal: nothing,
        insideVertical: nothing,
      },
      rows: [
        head,
        ...table.rows.map((cells, position) =>
          row(cells, position === last && table.total ? ruler : hairline),
        ),
        ...(table.total ? [row(table.total, hairline)] : []),
      ],
    }),
    gap(),
  ];
}
