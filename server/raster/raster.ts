import { Resvg } from '@resvg/resvg-js';
import type { ReportLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import type { Picture } from '#shared/report/tree.ts';
import { withOutlines } from './outline-text.ts';

/** Under the picture: on a dark page its letters would be lost. */
const paper = '#ffffff';

/**
 * A picture as PNG of `width` pixels, with our own letters, so that it looks the same on every machine. Computes on the
 * thread that calls it.
 */
export function rasterise(
  { drawing, alt }: Pick<Picture, 'drawing' | 'alt'>,
  look: ReportLook,
  width: number,
): Uint8Array {
  const { drawing: letters } = withOutlines(drawing, look.font);
  const image = new Resvg(drawingToSvg(letters, { look, alt }), {
    fitTo: { mode: 'width', value: Math.round(width) },
    background: paper,
    // All letters are shapes by now.
    font: { loadSystemFonts: false },
  });
  return image.render().asPng();
}
