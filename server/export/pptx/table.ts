import type PptxGenJS from 'pptxgenjs';
import type { DeckTable } from '#shared/report/deck/tree.ts';
import type { Run } from '#shared/report/tree.ts';
import { heightOf, linesOf } from './fit.ts';
import { type Box, hex, sizes } from './look.ts';
import { cleaned, cutRuns, moreRun, ownRun, type Stage, textProps, wordsOf } from './text.ts';

type Cells = readonly (readonly Run[])[];

/** Room above and below the words of a cell, and at their right. */
const padding = { y: 0.07, x: 0.16 } as const;

/** Cells of more lines are cut when even the smallest letters do not help. */
const mostLines = 2;

/** A table in its box, in letters as large as it allows; rows that do not fit are counted in a last one. */
export function placeTable(
  slide: PptxGenJS.Slide,
  table: DeckTable,
  box: Box,
  stage: Stage,
  name: string,
): void {
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (box.w * share) / shares);
  const header: Cells = table.columns.map(({ title }) => [ownRun(title, stage)]);
  const rows = table.rows.map((cells) => cells.map((cell) => cleaned(cell, stage)));
  const total: Cells[] = table.total ? [table.total.map((cell) => cleaned(cell, stage))] : [];
  const heights = (some: readonly Cells[], size: number) =>
    some.map((cells, position) => rowHeight(cells, widths, size, position === 0));
  const fits = (some: readonly Cells[], size: number) =>
    heights([header, ...some, ...total], size).reduce((sum, height) => sum + height, 0) <= box.h;

  const whole = sizes.table.find((size) => fits(rows, size));
  const size = whole ?? sizes.table.at(-1) ?? 10;
  const body = whole === undefined ? fitted(rows, (some) => fits(some, size)) : rows;
  const all = [header, ...body, ...total];

  function fitted(given: readonly Cells[], isSmall: (some: readonly Cells[]) => boolean): readonly Cells[] {
    const lines = table.keepsRows ? 1 : mostLines;
    const cut = given.map((cells) =>
      cells.map((cell, column) => cutRuns(cell, inner(widths, column), { size }, lines)),
    );
    for (let count = cut.length; count > 0; count -= 1) {
      const left = cut.length - count;
      const some = left === 0 ? cut : [...cut.slice(0, count), moreRow(left, widths.length, stage)];
      if (isSmall(some)) return some;
    }
    return cut.slice(0, 1);
  }

  slide.addTable(
    all.map((cells, position) =>
      cells.map((cell, column) => ({
        text: cellText(cell, stage, {
          size,
          bold: position === 0 || (total.length > 0 && position === all.length - 1),
        }),
        options: {
          align: table.columns[column]?.align ?? 'left',
          border: borders(position, all.length, total.length > 0, stage),
        },
      })),
    ),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: widths,
      rowH: heights(all, size),
      margin: [padding.y, padding.x, padding.y, 0],
      valign: 'top',
      fontSize: size,
      objectName: name,
    },
  );
}

function inner(widths: readonly number[], column: number): number {
  return (widths[column] ?? 1) - padding.x - 0.02;
}

function rowHeight(cells: Cells, widths: readonly number[], size: number, bold: boolean): number {
  const lines = cells.map((cell, column) =>
    linesOf(wordsOf(cell), inner(widths, column), { size, bold: bold || cell.some(({ strong }) => strong) }),
  );
  return heightOf(Math.max(1, ...lines), { size }) + 2 * padding.y;
}

function moreRow(count: number, columns: number, stage: Stage): Cells {
  return Array.from({ length: columns }, (_, position) => (position === 0 ? [moreRun(count, stage)] : []));
}

/** An empty cell too says its language and size: else it is higher than its row. */
function cellText(
  cell: readonly Run[],
  stage: Stage,
  look: { size: number; bold: boolean },
): PptxGenJS.TableCell[] {
  const runs = wordsOf(cell) === '' ? [ownRun(' ', stage)] : cell;
  return textProps(runs, stage, look).map(({ text, options }) => ({
    ...(text === undefined ? {} : { text }),
    ...(options === undefined ? {} : { options: options as PptxGenJS.TableCellProps }),
  }));
}

function borders(
  row: number,
  rows: number,
  hasTotal: boolean,
  { look }: Stage,
): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] {
  const none = { type: 'none' } as const;
  const strong = { type: 'solid', pt: 1.25, color: hex('ink', look) } as const;
  const thin = { type: 'solid', pt: 0.5, color: hex('line', look) } as const;
  const isAboveTotal = hasTotal && row === rows - 2;
  return [row === 1 ? strong : none, none, row === 0 || isAboveTotal ? strong : thin, none];
}
