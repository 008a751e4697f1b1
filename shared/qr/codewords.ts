import { encodeUtf8 } from 'lib0/string';

/** Blocks of a version at level M: error correction codewords per block, and the number of data codewords of each block. */
interface Blocks {
  readonly correction: number;
  readonly data: readonly number[];
}

const times = (count: number, codewords: number): readonly number[] =>
  new Array<number>(count).fill(codewords);

/** Table 9 of ISO/IEC 18004, level M, versions 1 to 10. */
const blocksOfVersion: readonly Blocks[] = [
  { correction: 10, data: [16] },
  { correction: 16, data: [28] },
  { correction: 26, data: [44] },
  { correction: 18, data: times(2, 32) },
  { correction: 24, data: times(2, 43) },
  { correction: 16, data: times(4, 27) },
  { correction: 18, data: times(4, 31) },
  { correction: 22, data: [...times(2, 38), ...times(2, 39)] },
  { correction: 22, data: [...times(3, 36), ...times(2, 37)] },
  { correction: 26, data: [...times(4, 43), 44] },
];

const byteMode = 0b0100;
const padding = [0xec, 0x11];

/** The smallest version that holds a text, with its data and error correction codewords in the order of the symbol. */
export function dataCodewords(
  text: string,
): { readonly version: number; readonly codewords: readonly number[] } | null {
  const bytes = encodeUtf8(text);
  for (const [index, { correction, data }] of blocksOfVersion.entries()) {
    const version = index + 1;
    const capacity = data.reduce((sum, length) => sum + length, 0);
    const bits = bitsOf(bytes, version);
    if (bits.length > capacity * 8) continue;
    return { version, codewords: interleaved(padded(bits, capacity), data, correction) };
  }
  return null;
}

function bitsOf(bytes: Uint8Array, version: number): number[] {
  const bits: number[] = [];
  const add = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1);
  };
  add(byteMode, 4);
  add(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) add(byte, 8);
  return bits;
}

/** Closes the text with up to four zeros, fills the last byte, and the rest with the two bytes that the standard names. */
function padded(bits: readonly number[], capacity: number): number[] {
  const all = [...bits, ...new Array<number>(Math.min(4, capacity * 8 - bits.length)).fill(0)];
  while (all.length % 8 !== 0) all.push(0);
  const codewords: number[] = [];
  for (let at = 0; at < all.length; at += 8)
    codewords.push(Number.parseInt(all.slice(at, at + 8).join(''), 2));
  for (let next = 0; codewords.length < capacity; next += 1) codewords.push(padding[next % 2] ?? 0);
  return codewords;
}

function interleaved(codewords: readonly number[], lengths: readonly number[], correction: number): number[] {
  let at = 0;
  const blocks = lengths.map((length) => {
    const block = codewords.slice(at, at + length);
    at += length;
    return block;
  });
  return [...column(blocks), ...column(blocks.map((block) => correctionOf(block, correction)))];
}

/** The first of each block, then the second of each, and so on. */
function column(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  const order: number[] = [];
  for (let index = 0; index < longest; index += 1) {
    for (const block of blocks) {
      const codeword = block[index];
      if (codeword !== undefined) order.push(codeword);
    }
  }
  return order;
}

/** Reed-Solomon over GF(256) with the polynomial 0x11d: the remainder after division by the generator of a degree. */
export function correctionOf(data: readonly number[], degree: number): number[] {
  const generator = generatorOf(degree);
  const remainder = new Array<number>(degree).fill(0);
  for (const codeword of data) {
    const factor = codeword ^ (remainder.shift() ?? 0);
    remainder.push(0);
    for (const [index, coefficient] of generator.entries()) {
      remainder[index] = (remainder[index] ?? 0) ^ multiply(coefficient, factor);
    }
  }
  return remainder;
}

/** The coefficients of (x - 1)(x - 2)(x - 4)…, highest first and without the leading one. */
function generatorOf(degree: number): number[] {
  const coefficients = [...new Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    for (let index = 0; index < degree; index += 1) {
      const product = multiply(coefficients[index] ?? 0, root);
      coefficients[index] = product ^ (coefficients[index + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return coefficients;
}

function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((other >>> bit) & 1) * one;
  }
  return product;
}
