import { ImageRun, Paragraph } from 'docx';
import { rasterise } from '#server/raster/raster.ts';
import type { Logo, ReportLook } from '#shared/report/look.ts';
import type { Picture, Report } from '#shared/report/tree.ts';
import { page } from './look.ts';
import { textRuns, writableText } from './text.ts';

const twipsPerPixel = 15;

/** Pixels per unit on the page: sharp in print without making the file heavy. */
const density = 2.5;

/** A picture under its caption, as wide as the text at most. */
export function writePicture(picture: Picture, report: Report, look: ReportLook): Paragraph[] {
  const { drawing, alt, id } = picture;
  const width = Math.min(drawing.width, page.textWidth / twipsPerPixel);
  const height = (drawing.height / drawing.width) * width;
  return [
    new Paragraph({ style: 'Caption', children: textRuns(picture.caption, report) }),
    new Paragraph({
      style: 'Picture',
      children: [
        new ImageRun({
          type: 'png',
          data: rasterise(picture, look, width * density),
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

/** The logo in its own shape within `most` pixels. */
export function writeLogo(
  { mediaType, base64, width, height, alt }: Logo,
  most: { readonly width: number; readonly height: number },
): ImageRun {
  const scale = Math.min(most.width / width, most.height / height);
  const size = { width: width * scale, height: height * scale };
  return new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: size,
    altText: { name: 'logo', title: writableText(alt), description: writableText(alt) },
  });
}
