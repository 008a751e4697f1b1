import { ImageRun, Paragraph } from 'docx';
import { rasterise } from '#server/export/raster/raster.ts';
import type { Logo, ReportLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
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
          data: rasterise(drawingToSvg(drawing, { look, alt }), look.font, width * density),
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

/** The logo in its own shape within `most` pixels; null where the file holds no picture that Word can show. */
export function writeLogo(
  logo: Logo,
  look: ReportLook,
  most: { readonly width: number; readonly height: number },
): ImageRun | null {
  const { mediaType, base64, width, height, alt } = logo;
  if (!(width > 0 && height > 0)) return null;
  const scale = Math.min(most.width / width, most.height / height);
  const size = { width: width * scale, height: height * scale };
  const bytes = Buffer.from(base64, 'base64');
  const altText = { name: 'logo', title: writableText(alt), description: writableText(alt) };
  if (mediaType === 'image/jpeg')
    return new ImageRun({ type: 'jpg', data: bytes, transformation: size, altText });
  const data =
    mediaType === 'image/png' ? bytes : rasterise(bytes.toString('utf8'), look.font, size.width * density);
  return new ImageRun({ type: 'png', data, transformation: size, altText });
}
