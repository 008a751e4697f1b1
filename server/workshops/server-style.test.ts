import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pngOf } from '#tests/support/pictures.ts';
import { ownDocumentStyle, readServerStyle } from './server-style.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kcc-style-'));
  await writeFile(join(folder, 'logo.png'), pngOf(60, 20));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(style: unknown) {
  const path = join(folder, 'style.json');
  await writeFile(path, typeof style === 'string' ? style : JSON.stringify(style));
  return readServerStyle(path);
}

test('without a file it is our own', async () => {
  expect(await readServerStyle(null)).toBe(ownDocumentStyle);
  expect(await read({})).toEqual(ownDocumentStyle);
});

test('gives colour, font and logo, with files beside the style file', async () => {
  const { look } = await read({
    brand: '#8a2f4b',
    font: 'source-sans-3',
    logo: { file: 'logo.png', alt: 'Adviesbureau' },
  });
  expect(look).toMatchObject({
    brand: '#8a2f4b',
    font: 'source-sans-3',
    logo: { width: 60, height: 20, mediaType: 'image/png', alt: 'Adviesbureau' },
  });
});

test.each([
  ['{', /is not valid JSON/],
  [{ brand: '#ffee00' }, /brand: is too light/],
  [{ brand: 'teal' }, /brand: must be a colour/],
  [{ colour: '#000000' }, /colour/],
  [{ logo: { file: 'gone.png', alt: 'x' } }, /gone\.png cannot be read/],
  [{ logo: { file: 'style.json', alt: 'x' } }, /is not a PNG or JPEG/],
  [{ wordTemplate: 'logo.png' }, /is not a Word file/],
])('refuses %j with one line', async (style, problem) => {
  await expect(read(style)).rejects.toThrow(problem);
});
