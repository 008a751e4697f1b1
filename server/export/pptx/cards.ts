import type PptxGenJS from 'pptxgenjs';
import type { Cards, Tiles } from '#shared/report/deck/tree.ts';
import { heightOf, largestFitting, linesIn, linesOf } from './fit.ts';
import { type Box, hex, sizes } from './look.ts';
import { cleaned, cutRuns, flat, type Stage, textProps, wordsOf } from './text.ts';

type Slide = PptxGenJS.Slide;

const cardPadding = 0.2;

/** Texts beside each other, each on a card under a heading of its own. */
export function placeCards(slide: Slide, { cards }: Cards, box: Box, stage: Stage, name: string): void {
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

/** Large figures beside each other, with what they are about. */
export function placeTiles(slide: Slide, { tiles }: Tiles, box: Box, stage: Stage, name: string): void {
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
