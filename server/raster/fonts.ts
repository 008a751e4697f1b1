import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentFont } from '#shared/report/document-fonts.ts';

const require = createRequire(import.meta.url);

const faces: Readonly<Record<DocumentFont, readonly [pack: string, ...files: string[]]>> = {
  inter: [
    '@expo-google-fonts/inter',
    '400Regular/Inter_400Regular.ttf',
    '400Regular_Italic/Inter_400Regular_Italic.ttf',
    '600SemiBold/Inter_600SemiBold.ttf',
    '700Bold/Inter_700Bold.ttf',
  ],
  'source-sans-3': [
    '@expo-google-fonts/source-sans-3',
    '400Regular/SourceSans3_400Regular.ttf',
    '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    '600SemiBold/SourceSans3_600SemiBold.ttf',
    '700Bold/SourceSans3_700Bold.ttf',
  ],
};

/** The files of a font, as TrueType: for writers that embed fonts or draw letters. */
export function fontFiles(font: DocumentFont): readonly string[] {
  const [pack, ...files] = faces[font];
  const folder = dirname(require.resolve(`${pack}/package.json`));
  return files.map((file) => join(folder, file));
}

/** Characters that are drawn as pictures: no font of letters has them. */
export const pictographs = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Emoji as outlines of one colour, so that they print and scale as letters do. */
export function emojiFile(): string {
  const folder = dirname(require.resolve('@expo-google-fonts/noto-emoji/package.json'));
  return join(folder, '400Regular/NotoEmoji_400Regular.ttf');
}
