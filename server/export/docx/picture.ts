import { ImageRun, Paragraph } from 'docx';
import { rasterise } from '#server/raster/raster.ts';
import { ownLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import type { Picture, Report } from '#shared/report/tree.ts';
import { page } from './look.ts';
import { textRuns, writableText } from './text.ts';

const twipsPerPixel = 15;

/** Pixels per unit on the page: sharp in print without making the file heavy. */
const density = 2.5;

/** A picture under its caption, as wide as the text at most. */
export function writePicture(picture: Picture, report: Report): Paragraph[] {
  const { drawing, alt, id } = picture;
  const width = Math.min(drawing.width, page.textWidth / twipsPerPixel);
  const height = (drawing.height / drawing.width) * width;
  const svg = drawingToSvg(drawing, { look: ownLook, alt });
  return [
    new Paragraph({ style: 'Label', children: textRuns(picture.caption, report) }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: rasterise(svg, ownLook.font, width * density),
          transformation: { width, height },
          altText: {
            name: id,
            title: writableText(picture.caption.map((one) => one.text).join('')),
            description: writableText(alt),
          },
        }),
      ],
    }),
  ];
}
