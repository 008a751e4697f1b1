import { expect, test } from 'vitest';
import { interWidths } from '#shared/lettering/inter-widths.ts';
import type { Drawing, Shape } from '#shared/report/drawing.ts';
import { openFace } from './font-face.ts';
import { fontFiles } from './fonts.ts';
import { withOutlines } from './outline-text.ts';

const [regular = '', , semiBold = ''] = fontFiles('inter');

function drawingOf(text: string, more: Partial<Extract<Shape, { kind: 'text' }>> = {}): Drawing {
  const shape = {
    kind: 'text',
    x: 10,
    y: 20,
    text,
    size: 10,
    weight: 400,
    anchor: 'start',
    fill: 'ink',
  } as const;
  return { width: 100, height: 100, shapes: [{ ...shape, language: 'nl', ...more }] };
}

/** The x where each letter with an outline starts, in units of the drawing. */
function startsOf(drawing: Drawing): readonly number[] {
  const [shape] = drawing.shapes;
  if (shape?.kind !== 'curve' || !shape.at) throw new Error('No outlines.');
  const [x, , scale] = shape.at;
  return [...shape.d.matchAll(/M(-?[\d.]+) 0/g)].map(([, at]) => x + Number(at) * scale);
}

test.each([
  [400, regular],
  [600, semiBold],
] as const)('letters of weight %i are as wide as the layout of the board has them', (weight, file) => {
  const face = openFace(file);
  const other = interWidths[weight].flatMap(([width, letters]) =>
    [...letters].filter((letter) => {
      const glyph = face.glyphOf(letter.codePointAt(0) ?? 0);
      return glyph !== 0 && Math.abs(face.advanceOf(glyph) - width) > 2;
    }),
  );
  // Signs of which the font has two forms.
  expect(other.join('')).toBe('≥≤→←‰');
});

test('a letter with a mark is both, and a space is none', () => {
  const face = openFace(regular);
  const outline = (letter: string) => face.outlineOf(face.glyphOf(letter.codePointAt(0) ?? 0));
  const contours = (letter: string) => outline(letter).match(/z/g)?.length ?? 0;
  expect([contours('e'), contours('é'), contours('ế'), contours('i'), contours(' ')]).toEqual([
    1, 2, 3, 2, 0,
  ]);
  expect(outline('o')).toMatch(/^m[-\d. qlmz]+z$/);
});

test('text begins, ends or stands in the middle where it should', () => {
  const face = openFace(regular);
  const width = face.advanceOf(face.glyphOf(0x6e)) / 100;
  const starts = (anchor: 'start' | 'middle' | 'end') =>
    startsOf(withOutlines(drawingOf('nn', { anchor }), 'inter').drawing);
  expect(starts('start')[0]).toBeCloseTo(10, 1);
  expect(starts('middle')[0]).toBeCloseTo(10 - width, 1);
  expect(starts('end')[0]).toBeCloseTo(10 - 2 * width, 1);
  expect(starts('start')[1]).toBeCloseTo(10 + width, 1);
});

test('an emoji is no wider than the square that the layout leaves for it', () => {
  const [first = 0, second = 0] = startsOf(withOutlines(drawingOf('👍n'), 'inter').drawing);
  expect(second - first).toBeGreaterThan(8);
  expect(second - first).toBeLessThanOrEqual(10.2);
});

test('a line that is too long for its box moves together', () => {
  const squeezed = startsOf(withOutlines(drawingOf('nnnnnnnnnn', { length: 20 }), 'inter').drawing);
  expect(Math.max(...squeezed)).toBeLessThan(10 + 20);
});

test.each([
  ['letters that the font has', 'Łódź € Привет ế', false, 12],
  ['an emoji of several characters', 'a 👩🏽‍💻 b', false, 4],
  ['a number in a frame', '1️⃣', false, 1],
  ['emoji that people put on notes', '👍✅❤️🚀🤔', false, 5],
  ['a word in another script', '你好世界', true, 1],
  ['marks that show nothing', 'a\u200b\u202eb\u2066', false, 2],
  ['a letter and its mark apart', 'e\u0301', false, 1],
])('%s: %s', (_, text, hasMissing, drawn) => {
  const outlined = withOutlines(drawingOf(text), 'inter');
  expect(outlined.hasMissing).toBe(hasMissing);
  if (drawn !== 12) expect(startsOf(outlined.drawing)).toHaveLength(drawn);
});
