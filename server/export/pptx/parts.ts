import type PptxGenJS from 'pptxgenjs';
import type { Part } from '#shared/report/deck/tree.ts';
import { placeBullets, placeStatement } from './bullets.ts';
import { placeCards, placeTiles } from './cards.ts';
import { placeChart } from './chart.ts';
import { placeDrawing } from './drawing.ts';
import { type Box, hex, sizes } from './look.ts';
import { placeQuadrant } from './quadrant.ts';
import { placeTable } from './table.ts';
import { cleaned, cutRuns, flat, type Stage, textProps, wordsOf } from './text.ts';

type Slide = PptxGenJS.Slide;

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
