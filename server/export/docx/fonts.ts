import { readFileSync } from 'node:fs';
import { fontFiles } from '#server/export/raster/fonts.ts';
import { fontFamilies, ownLook, type ReportLook } from '#shared/report/look.ts';

/** The font of a house style as parts of the file, so that it is there wherever the document is opened; none for ours. */
export function embeddedFonts({ font }: Pick<ReportLook, 'font'>) {
  if (font === ownLook.font) return [];
  const face = (name: RegExp) => readFileSync(fontFiles(font).find((file) => name.test(file)) ?? '');
  return [
    {
      name: fontFamilies[font],
      data: face(/_400Regular\.ttf$/),
      bold: face(/_700Bold\.ttf$/),
      italic: face(/_400Regular_Italic\.ttf$/),
    },
  ];
}
