import type PptxGenJS from 'pptxgenjs';
import type { Bullets, Statement } from '#shared/report/deck/tree.ts';
import type { Run } from '#shared/report/tree.ts';
import { heightOf, largestFitting, linesIn, linesOf } from './fit.ts';
import { type Box, hex, sizes } from './look.ts';
import { cleaned, cutRuns, flat, moreRun, type Stage, textProps, wordsOf } from './text.ts';

type Slide = PptxGenJS.Slide;

const indent = 0.24;

/** Longer texts are cut: a slide is no document. */
const mostLines = 4;

/** Short texts under each other in their box; those that do not fit are counted in a last line. */
export function placeBullets(slide: Slide, { items }: Bullets, box: Box, stage: Stage, name: string): void {
  const width = box.w - indent - 0.05;
  const all = items.map((item) => cleaned(item, stage));
  const heightAt = (rows: readonly (readonly Run[])[], size: number) =>
    rows.reduce((sum, row) => sum + heightOf(linesOf(wordsOf(row), width, { size }), { size }), 0) +
    (rows.length - 1) * gapAfter(size);
  const size = largestFitting(sizes.bullets, (one) => heightAt(all, one) <= box.h);
  const cut = heightAt(all, size) <= box.h ? all : all.map((row) => cutRuns(row, width, { size }, mostLines));
  const shown = fittingRows(cut, box.h, stage, (rows) => heightAt(rows, size));
  const paragraphs = shown.flatMap((row, position) => {
    const props = textProps(
      row,
      stage,
      { size },
      {
        bullet: { indent: indent * 72 },
        paraSpaceAfter: gapAfter(size) * 72,
      },
    );
    const last = props.at(-1);
    if (last?.options && position < shown.length - 1) last.options.breakLine = true;
    return props;
  });
  slide.addText(paragraphs, { ...flat, ...box, objectName: name });
}

function gapAfter(size: number): number {
  return (size * 0.5) / 72;
}

/** The rows that fit, and in the place of the others a line that counts them. */
function fittingRows(
  rows: readonly (readonly Run[])[],
  height: number,
  stage: Stage,
  heightOfRows: (rows: readonly (readonly Run[])[]) => number,
): readonly (readonly Run[])[] {
  if (heightOfRows(rows) <= height) return rows;
  for (let count = rows.length - 1; count > 0; count -= 1) {
    const some = [...rows.slice(0, count), [moreRun(rows.length - count, stage)]];
    if (heightOfRows(some) <= height) return some;
  }
  return rows.slice(0, 1);
}

/** One text as large as its box allows, with a line before it. */
export function placeStatement(
  slide: Slide,
  { runs }: Statement,
  box: Box,
  stage: Stage,
  name: string,
): void {
  const text = cleaned(runs, stage);
  const room = { ...box, x: box.x + 0.26, w: box.w - 0.3 };
  const size = largestFitting(
    sizes.statement,
    (one) => heightOf(linesOf(wordsOf(text), room.w, { size: one }), { size: one }) <= room.h,
  );
  const shown = cutRuns(text, room.w, { size }, linesIn(room.h, { size }));
  const height = Math.min(box.h, heightOf(linesOf(wordsOf(shown), room.w, { size }), { size }) + 0.1);
  slide.addShape('rect', {
    x: box.x,
    y: box.y + 0.04,
    w: 0.05,
    h: height - 0.06,
    fill: { color: hex('brand', stage.look) },
    objectName: `${name} mark`,
  });
  slide.addText(textProps(shown, stage, { size }), { ...flat, ...room, objectName: name });
}
