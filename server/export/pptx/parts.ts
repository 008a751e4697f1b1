import type PptxGenJS from 'pptxgenjs';
import type { Bullets, Cards, Part, Statement, Tiles } from '#shared/report/deck/tree.ts';
import type { Run } from '#shared/report/tree.ts';
import { placeChart } from './chart.ts';
import { placeDrawing } from './drawing.ts';
import { heightOf, largestFitting, linesIn, linesOf } from './fit.ts';
import { type Box, hex, sizes } from './look.ts';
import { placeQuadrant } from './quadrant.ts';
import { placeTable } from './table.ts';
import { cleaned, cutRuns, moreRun, type Stage, textProps, wordsOf } from './text.ts';

type Slide = PptxGenJS.Slide;

/** Texts have no margin of their own: boxes stand where they should. */
const flat = { margin: 0, valign: 'top', fit: 'none' } as const;

/** A part in its box, under its label. `name` is what the part is called among the objects of the slide. */
export function placePart(slide: Slide, part: Part, box: Box, stage: Stage, name: string): void {
  const label = cleaned(part.label, stage);
  if (wordsOf(label).trim() === '') {
    placeContent(slide, part, box, stage, name);
    return;
  }
  const lettering = { size: sizes.label, bold: true };
  const look = { ...lettering, color: hex('quiet', stage.look) };
  const labelHeight = 0.3;
  slide.addText(textProps(cutRuns(label, box.w, lettering, 1), stage, look), {
    ...flat,
    ...box,
    h: labelHeight,
    objectName: `${name} label`,
  });
  const top = labelHeight + 0.12;
  placeContent(slide, part, { ...box, y: box.y + top, h: box.h - top }, stage, name);
}

function placeContent(slide: Slide, part: Part, box: Box, stage: Stage, name: string): void {
  switch (part.type) {
    case 'bullets':
      placeBullets(slide, part, box, stage, name);
      return;
    case 'statement':
      placeStatement(slide, part, box, stage, name);
      return;
    case 'cards':
      placeCards(slide, part, box, stage, name);
      return;
    case 'tiles':
      placeTiles(slide, part, box, stage, name);
      return;
    case 'table':
      placeTable(slide, part, box, stage, name);
      return;
    case 'chart':
      placeChart(slide, part, box, stage, name);
      return;
    case 'quadrant':
      placeQuadrant(slide, part, box, stage, name);
      return;
    case 'drawing':
      placeDrawing(slide, part.drawing, box, stage.look, name);
      return;
  }
}

const indent = 0.24;

/** Longer texts are cut: a slide is no document. */
const mostLines = 4;

function placeBullets(slide: Slide, { items }: Bullets, box: Box, stage: Stage, name: string): void {
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

function placeStatement(slide: Slide, { runs }: Statement, box: Box, stage: Stage, name: string): void {
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

const cardPadding = 0.2;

function placeCards(slide: Slide, { cards }: Cards, box: Box, stage: Stage, name: string): void {
  const perRow = cards.length <= 3 ? cards.length : Math.ceil(cards.length / 2);
  const rows = Math.ceil(cards.length / perRow);
  const gap = 0.25;
  const w = (box.w - (perRow - 1) * gap) / perRow;
  const h = Math.min((box.h - (rows - 1) * gap) / rows, rows === 1 ? 3 : 2.2);
  const inner = w - 2 * cardPadding;
  const texts = cards.map(({ title, text }) => ({
    title: cleaned(title, stage),
    text: cleaned(text, stage),
  }));
  const titleHeight = 0.36;
  const room = h - 2 * cardPadding - titleHeight;
  const size = largestFitting(sizes.card, (one) =>
    texts.every(({ text }) => heightOf(linesOf(wordsOf(text), inner, { size: one }), { size: one }) <= room),
  );
  for (const [position, { title, text }] of texts.entries()) {
    const x = box.x + (position % perRow) * (w + gap);
    const y = box.y + Math.floor(position / perRow) * (h + gap);
    slide.addShape('roundRect', {
      x,
      y,
      w,
      h,
      rectRadius: 0.08,
      fill: { color: hex('brandTint', stage.look) },
      objectName: `${name} ${position + 1} card`,
    });
    const heading = { size: 14, bold: true };
    const shown = cutRuns(text, inner, { size }, linesIn(room, { size }));
    slide.addText(
      textProps(cutRuns(title, inner, heading, 1), stage, { ...heading, color: hex('brand', stage.look) }),
      {
        ...flat,
        x: x + cardPadding,
        y: y + cardPadding,
        w: inner,
        h: titleHeight - 0.06,
        objectName: `${name} ${position + 1} title`,
      },
    );
    slide.addText(textProps(shown, stage, { size }), {
      ...flat,
      x: x + cardPadding,
      y: y + cardPadding + titleHeight,
      w: inner,
      h: room,
      objectName: `${name} ${position + 1}`,
    });
  }
}

function placeTiles(slide: Slide, { tiles }: Tiles, box: Box, stage: Stage, name: string): void {
  const gap = 0.3;
  const w = Math.min((box.w - (tiles.length - 1) * gap) / tiles.length, 3.6);
  const figureHeight = 0.5;
  for (const [position, tile] of tiles.entries()) {
    const at = { x: box.x + position * (w + gap), w: w - 0.05 };
    const figure = [{ text: tile.figure, language: stage.deck.language }];
    const size = largestFitting(
      [26, 24, 22, 20, 18],
      (one) => linesOf(tile.figure, at.w, { size: one, bold: true }) === 1,
    );
    slide.addText(textProps(figure, stage, { size, bold: true, color: hex('brand', stage.look) }), {
      ...flat,
      ...at,
      y: box.y,
      h: figureHeight,
      objectName: `${name} ${position + 1} figure`,
    });
    const about = cutRuns(cleaned(tile.about, stage), at.w, { size: 12 }, 2);
    slide.addText(textProps(about, stage, { size: 12, color: hex('quiet', stage.look) }), {
      ...flat,
      ...at,
      y: box.y + figureHeight,
      h: Math.max(0.45, box.h - figureHeight),
      objectName: `${name} ${position + 1}`,
    });
  }
}
