import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BoardPicture } from '#shared/board-picture/draw-board.ts';
import { type FontPart, fontFaces, fontPartsFor } from '#shared/board-picture/font-parts.ts';
import { fontFamilies, type ReportLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';

const require = createRequire(import.meta.url);
const files = new Map<FontPart['name'], string>();

/** The font in which the board is measured, whatever the house style writes its documents in. */
const boardFont = 'inter';

/** A picture of the board as an SVG file with its fonts inside: as much of them as it has letters for. */
export function writeSvg({ drawing, alt }: BoardPicture, look: ReportLook): string {
  const text = drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('');
  const parts = fontPartsFor(text).map((part) => ({ part, base64: fileOf(part.name) }));
  const style = fontFaces(parts, fontFamilies[boardFont]);
  return drawingToSvg(drawing, { look: { ...look, font: boardFont }, alt, style });
}

function fileOf(part: FontPart['name']): string {
  const known =
    files.get(part) ??
    readFileSync(
      require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`),
      'base64',
    );
  files.set(part, known);
  return known;
}
