import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { fontFiles } from '#server/raster/fonts.ts';
import type { DocumentFont } from '#shared/report/document-fonts.ts';
import { fontFamilies } from '#shared/report/look.ts';

const require = createRequire(import.meta.url);

/** A part of Inter with the characters that it holds, as its makers cut it. */
interface FontPart {
  readonly name: 'latin' | 'latin-ext';
  readonly range: string;
}

const interParts: readonly FontPart[] = [
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
];

/** The font as CSS with the files inside it, of Inter only the parts that `content` has letters of. */
export function fontFaces(font: DocumentFont, content: string): string {
  if (font === 'inter') {
    const needed = interParts.filter(({ name, range }) => name === 'latin' || holdsAny(range, content));
    return needed
      .map(({ name, range }) => face(font, '100 900', 'woff2', interFile(name), ` unicode-range: ${range};`))
      .join('\n');
  }
  const [regular, , semiBold] = fontFiles(font);
  return [
    { weight: '400', file: regular },
    { weight: '600 700', file: semiBold },
  ]
    .flatMap(({ weight, file }) => (file === undefined ? [] : [face(font, weight, 'woff', packed(file))]))
    .join('\n');
}

function face(font: DocumentFont, weight: string, format: string, base64: string, more = ''): string {
  return `@font-face { font-family: "${fontFamilies[font]}"; font-weight: ${weight}; font-display: swap; src: url(data:font/${format};base64,${base64}) format("${format}");${more} }`;
}

function holdsAny(range: string, content: string): boolean {
  const inside = range
    .split(',')
    .map((part) => {
      const [first, last] = part.replace('U+', '').split('-');
      return `\\u{${first}}-\\u{${last ?? first}}`;
    })
    .join('');
  return new RegExp(`[${inside}]`, 'u').test(content);
}

const files = new Map<string, string>();

function once(key: string, make: () => Buffer): string {
  const known = files.get(key) ?? make().toString('base64');
  files.set(key, known);
  return known;
}

function interFile(part: FontPart['name']): string {
  return once(part, () =>
    readFileSync(require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`)),
  );
}

function packed(file: string): string {
  return once(file, () => webFont(readFileSync(file)));
}

const woffHeader = 44;
const woffEntry = 20;

/** A TrueType font as WOFF 1.0: the same tables, each compressed. */
function webFont(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, position) => {
    const entry = 12 + position * 16;
    const start = font.readUInt32BE(entry + 8);
    const whole = font.subarray(start, start + font.readUInt32BE(entry + 12));
    const small = deflateSync(whole);
    return {
      tag: font.subarray(entry, entry + 4),
      checksum: font.readUInt32BE(entry + 4),
      length: whole.length,
      data: small.length < whole.length ? small : whole,
    };
  });
  const directory = Buffer.alloc(woffHeader + count * woffEntry);
  const body: Buffer[] = [];
  let offset = directory.length;
  for (const [position, table] of tables.entries()) {
    const entry = woffHeader + position * woffEntry;
    table.tag.copy(directory, entry);
    directory.writeUInt32BE(offset, entry + 4);
    directory.writeUInt32BE(table.data.length, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    directory.writeUInt32BE(table.checksum, entry + 16);
    body.push(table.data, Buffer.alloc(padding(table.data.length)));
    offset += table.data.length + padding(table.data.length);
  }
  const unpacked = tables.reduce((sum, { length }) => sum + length + padding(length), 12 + count * 16);
  directory.write('wOFF', 0, 'latin1');
  font.copy(directory, 4, 0, 4);
  directory.writeUInt32BE(offset, 8);
  directory.writeUInt16BE(count, 12);
  directory.writeUInt32BE(unpacked, 16);
  return Buffer.concat([directory, ...body]);
}

function padding(length: number): number {
  return (4 - (length % 4)) % 4;
}
