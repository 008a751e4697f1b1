import { describe, expect, it } from 'vitest';
import { correctionOf, dataCodewords } from './codewords.ts';
import { qrBox, qrCode, qrPath } from './qr.ts';

const lines = (text: string): string[] =>
  (qrCode(text) ?? []).map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''));

/** Reads a symbol back as a scanner does, without correcting errors; independent of how it was drawn. */
function read(text: string): string {
  const rows = qrCode(text) ?? [];
  const size = rows.length;
  const version = (size - 17) / 4;
  const at = (x: number, y: number) => rows[y]?.[x] ?? false;
  const formatPlaces = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const);
  const rest = [7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const);
  const format = [...formatPlaces, ...rest].reduce(
    (bits, [x, y], index) => bits | (Number(at(x, y)) << index),
    0,
  );
  const mask = ((format ^ 0x5412) >>> 10) & 7;
  const turns = [
    (x: number, y: number) => (x + y) % 2,
    (_: number, y: number) => y % 2,
    (x: number) => x % 3,
    (x: number, y: number) => (x + y) % 3,
    (x: number, y: number) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3),
    (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2,
    (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2,
  ][mask]!;
  const centres: Record<number, number[]> = { 2: [6, 18], 3: [6, 22], 4: [6, 26], 5: [6, 30], 6: [6, 34] };
  const isFunction = (x: number, y: number): boolean => {
    if (x === 6 || y === 6) return true;
    if ((x < 9 && y < 9) || (x > size - 9 && y < 9) || (x < 9 && y > size - 9)) return true;
    const [, far = 0] = centres[version] ?? [];
    return version > 1 && Math.abs(x - far) <= 2 && Math.abs(y - far) <= 2;
  };
  let bits = '';
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFunction(x, y)) bits += at(x, y) !== (turns(x, y) === 0) ? '1' : '0';
      }
    }
    isUp = !isUp;
  }
  const codewords = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const [, data] = { 1: [0, [16]], 2: [0, [28]], 3: [0, [44]], 4: [0, [32, 32]], 5: [0, [43, 43]] }[
    version
  ] as [number, number[]];
  const blocks = data.map((length, block) =>
    codewords.filter((_, index) => index % data.length === block).slice(0, length),
  );
  const stream = blocks
    .flat()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  expect(stream.slice(0, 4)).toBe('0100');
  const length = Number.parseInt(stream.slice(4, 12), 2);
  const bytes = (stream.slice(12, 12 + 8 * length).match(/.{8}/g) ?? []).map((byte) =>
    Number.parseInt(byte, 2),
  );
  return new TextDecoder().decode(new Uint8Array(bytes));
}

describe('error correction', () => {
  it('is that of the example in ISO/IEC 18004, annex I: version 1-M, "01234567"', () => {
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect(correctionOf(data, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
  });
});

describe('a QR code', () => {
  it('has finders in three corners, timing between them and the dark module', () => {
    const code = lines('HELLO');
    expect(code).toHaveLength(21);
    for (const row of [0, 6]) expect(code[row]?.slice(0, 7)).toBe('#######');
    expect(code.slice(0, 7).map((row) => row.slice(14))).toEqual(
      code.slice(0, 7).map((row) => row.slice(0, 7)),
    );
    expect(code[6]?.slice(6, 15)).toBe('#.#.#.#.#');
    expect(code[13]?.[8]).toBe('#');
  });

  it.each([
    'a',
    'HELLO WORLD',
    'Klantcontactstrategie – één bord',
    'https://canvas.example.nl/w/0a1b2c3d4e5f6g7h#AbCdEfGhIjKlMnOpQrStUv',
    'x'.repeat(62),
    'x'.repeat(84),
  ])('reads back as %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it('tells its version from 7 on, as in ISO/IEC 18004, annex D', () => {
    const code = qrCode('x'.repeat(110))!;
    expect(code).toHaveLength(45);
    const bits = Array.from({ length: 18 }, (_, index) => code[34 + (index % 3)]?.[Math.floor(index / 3)]);
    expect(bits.reduce((sum, isDark, index) => sum | (Number(isDark) << index), 0)).toBe(0x07c94);
  });

  it('takes the smallest version that holds the text, and says when none does', () => {
    const versionOf = (length: number) => dataCodewords('x'.repeat(length))?.version;
    expect([14, 15, 26, 27, 213].map(versionOf)).toEqual([1, 2, 2, 3, 10]);
    expect(qrCode('x'.repeat(214))).toBe(null);
  });

  it('becomes a path inside its box', () => {
    const code = qrCode('a')!;
    expect(qrBox(code)).toBe(29);
    expect(qrPath(code).startsWith('M4 4h1v1h-1z')).toBe(true);
  });
});
