import { Resvg } from '@resvg/resvg-js';
import { missingMark, withOutlines } from '#server/raster/outline-text.ts';
import type { BoardPicture } from '#shared/board-picture/draw-board.ts';
import { type PictureScale, pictureScale } from '#shared/board-picture/picture-scale.ts';
import { withFootnote } from '#shared/board-picture/with-footnote.ts';
import type { ReportLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';

/** What a PNG of the board is made from. */
export interface PngSource {
  readonly picture: BoardPicture;
  readonly language: Language;
  readonly look: ReportLook;
  /** Pixels per board unit; the usual two when left out, and never more than the longest side allows. */
  readonly scale?: number;
}

/** A PNG and how large it became. */
export interface WrittenPng {
  readonly bytes: Uint8Array;
  readonly size: PictureScale;
}

const missing: Bilingual = {
  nl: '{mark} staat voor een emoji of teken dat hier niet getekend kan worden. In de SVG staat het wel.',
  en: '{mark} stands for an emoji or character that cannot be drawn here. It is in the SVG.',
};

/**
 * The board as PNG. Takes seconds of computing and hundreds of megabytes on the thread that calls it: made for a process
 * that ends when it is done.
 */
export function renderPng({ picture, language, look, scale }: PngSource): WrittenPng {
  const { drawing, alt } = picture;
  const { drawing: letters, hasMissing } = withOutlines(drawing, 'inter');
  const note = missing[language].replace('{mark}', missingMark);
  const whole = hasMissing ? withOutlines(withFootnote(letters, note, language), 'inter').drawing : letters;
  const size = pictureScale(whole, scale);
  const svg = drawingToSvg(whole, { look: { ...look, font: 'inter' }, alt });
  // All letters are shapes by now.
  const drawn = new Resvg(svg, {
    // By its longest side, which has a limit: the other one is rounded.
    fitTo:
      size.width >= size.height
        ? { mode: 'width', value: size.width }
        : { mode: 'height', value: size.height },
    font: { loadSystemFonts: false },
  });
  const image = drawn.render();
  return { bytes: image.asPng(), size: { ...size, width: image.width, height: image.height } };
}
