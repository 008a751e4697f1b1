import type { DocumentFont } from '#shared/report/document-fonts.ts';
import type { Drawing, Shape } from '#shared/report/drawing.ts';
import { type FontFace, openFace } from './font-face.ts';
import { emojiFile, fontFiles, pictographs } from './fonts.ts';

/** Stands for a character that the font has not: to be seen, and not taken for a letter. */
export const missingMark = '◇';

/** A drawing with its letters as shapes, and whether some of them were not in the font. */
export interface OutlinedDrawing {
  readonly drawing: Drawing;
  readonly hasMissing: boolean;
}

/** Characters that show nothing by themselves: they join, direct or mark others. */
const unseen = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\p{Zs}\p{Zl}\p{Zp}]$/u;
/** What nearly all texts are made of, and every font has. */
const ordinary = /^[ -~\u00a0-\u00ac\u00ae-\u0148\u014a-\u017e‘’“”…–€]*$/u;
const skinTone = /^\p{Emoji_Modifier}$/u;
const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * The same drawing with every text as the outlines of its letters, so that drawing it takes no font and a third of the
 * time. What the font has no letters for becomes a mark.
 */
export function withOutlines(drawing: Drawing, font: DocumentFont): OutlinedDrawing {
  const [regular = '', , semiBold = '', bold = ''] = fontFiles(font);
  const files = { 400: regular, 600: semiBold, 700: bold } as const;
  let hasMissing = false;
  const shapes = drawing.shapes.map((shape): Shape => {
    if (shape.kind !== 'text') return shape;
    const faces = [
      openFace(files[shape.weight]),
      ...(pictographs.test(shape.text) ? [emojiFace()] : []),
    ] as const;
    const { text, isWhole } = lettersOf(shape.text, faces);
    hasMissing ||= !isWhole;
    return outlined({ ...shape, text }, faces);
  });
  return { drawing: { ...drawing, shapes }, hasMissing };
}

/** Its emoji are a quarter wider than the square that the layout of the board leaves for one. */
const emojiScale = 0.8;

function emojiFace(): FontFace {
  return openFace(emojiFile(), emojiScale);
}

/** A letter in the first font that has it; nothing where none has. */
function faceOf(letter: string, faces: readonly FontFace[]): { face: FontFace; glyph: number } | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return faces.map((face) => ({ face, glyph: face.glyphOf(code) })).find(({ glyph }) => glyph !== 0);
}

type Text = Extract<Shape, { readonly kind: 'text' }>;

function outlined(
  { text, x, y, size, anchor, fill, length }: Text,
  faces: readonly [FontFace, ...FontFace[]],
): Shape {
  const scale = size / 1000;
  const glyphs = Array.from(text, (letter) => faceOf(letter, faces) ?? { face: faces[0], glyph: 0 });
  const natural = glyphs.reduce((sum, { face, glyph }) => sum + face.advanceOf(glyph), 0);
  const squeeze = length === undefined || natural * scale <= length ? 1 : length / (natural * scale);
  const width = natural * scale * squeeze;
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  let pen = 0;
  const d = glyphs
    .map(({ face, glyph }) => {
      const outline = face.outlineOf(glyph);
      const part = outline === '' ? '' : `M${Math.round(pen)} 0${outline}`;
      pen += face.advanceOf(glyph) * squeeze;
      return part;
    })
    .join('');
  return { kind: 'curve', d: d === '' ? 'M0 0' : d, at: [left, y, scale], fill };
}

/** A text as the fonts can write it. */
function lettersOf(
  text: string,
  faces: readonly FontFace[],
): { readonly text: string; readonly isWhole: boolean } {
  const has = (letter: string) => faceOf(letter, faces) !== undefined;
  if (ordinary.test(text) || Array.from(text).every((letter) => has(letter) && !isUnseen(letter))) {
    return { text, isWhole: true };
  }
  let isWhole = true;
  const written = Array.from(segmenter.segment(text), ({ segment }) => {
    const letters = Array.from(segment.normalize('NFC')).filter((letter) => !isUnseen(letter));
    if (letters.every(has)) return letters.join('');
    isWhole = false;
    return missingMark;
  });
  // A word in a script that the font has not is one mark, not a row of them.
  const marks = new RegExp(`${missingMark}{2,}`, 'gu');
  return { text: isWhole ? written.join('') : written.join('').replace(marks, missingMark), isWhole };
}

/** Spaces are seen as room; what else shows nothing is left out. */
function isUnseen(letter: string): boolean {
  return letter !== ' ' && letter !== '\u00a0' && (unseen.test(letter) || skinTone.test(letter));
}
