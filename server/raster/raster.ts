import { Resvg } from '@resvg/resvg-js';
import type { DocumentFont } from '#shared/report/document-fonts.ts';
import { fontFamilies } from '#shared/report/look.ts';
import { emojiFile, fontFiles, pictographs } from './fonts.ts';

/**
 * An SVG as PNG of `width` pixels, with our own fonts only, so that it looks the same on every machine. Computes on
 * the thread that calls it: writers run it on a worker. Throws when the SVG cannot be read.
 */
export function rasterise(svg: string, font: DocumentFont, width: number): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width) },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles(font), ...(pictographs.test(svg) ? [emojiFile()] : [])],
      defaultFontFamily: fontFamilies[font],
    },
  });
  return image.render().asPng();
}
