import cyrillicExtUrl from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillicUrl from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExtUrl from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greekUrl from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExtUrl from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnameseUrl from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import { drawBoard } from '#shared/board-picture/draw-board.ts';
import { type FontPart, fontFaces, fontPartsFor } from '#shared/board-picture/font-parts.ts';
import { type PictureScale, pictureScale } from '#shared/board-picture/picture-scale.ts';
import type { Part } from '#shared/board-picture/scene.ts';
import { withLengths } from '#shared/board-picture/with-lengths.ts';
import type { Drawing } from '#shared/report/drawing.ts';
import { fontFamilies, ownLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import { slugOf } from '#shared/text/slug.ts';
import type { BoardModel } from '../board-model.ts';
import { paintDrawing } from './paint-drawing.ts';

/** A part of the board as a drawing, to be made into a file. */
export interface MadePicture {
  readonly drawing: Drawing;
  readonly alt: string;
  /** How large it becomes in pixels. */
  readonly size: PictureScale;
  /** What its file is called, without what comes after the dot. */
  readonly fileName: string;
}

const fontUrls: Readonly<Record<FontPart['name'], string>> = {
  latin: latinUrl,
  'latin-ext': latinExtUrl,
  cyrillic: cyrillicUrl,
  'cyrillic-ext': cyrillicExtUrl,
  greek: greekUrl,
  'greek-ext': greekExtUrl,
  vietnamese: vietnameseUrl,
};

/** Draws a part of the board; null when nothing is there. */
export function makePicture(model: BoardModel, part: Part): MadePicture | null {
  const { language } = model;
  const options = { ...part, slips: model.slips() };
  const { drawing, alt, title, count } = drawBoard(model.strategy(), language, options);
  if (part.items && count === 0) return null;
  const fileName = [slugOf(title).slice(0, 80), language].join('-');
  return { drawing, alt, size: pictureScale(drawing), fileName };
}

/** The picture as an SVG with its fonts inside. Rejects when these cannot be fetched. */
export async function toSvg({ drawing, alt }: MadePicture): Promise<Blob> {
  const text = drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('');
  const files = await Promise.all(
    fontPartsFor(text).map(async (part) => ({ part, base64: await fetchBase64(fontUrls[part.name]) })),
  );
  const style = fontFaces(files, fontFamilies[ownLook.font]);
  const svg = drawingToSvg(withLengths(drawing), { look: ownLook, alt, style });
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The picture in pixels. Rejects where the browser has no room for so many. */
export async function toPng({ drawing, size }: MadePicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw.');
  await paintDrawing(drawing, context, size.scale);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The picture has too many pixels for this browser.');
  return png;
}

async function fetchBase64(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`A font could not be fetched: ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
