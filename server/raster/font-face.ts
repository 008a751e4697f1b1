import { readFileSync } from 'node:fs';

/** A TrueType font as letters to draw. Measures are in thousandths of the size of the letters, y downwards. */
export interface FontFace {
  /** The number of the glyph of a character; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  /** How far the pen goes on after a glyph. */
  advanceOf(glyph: number): number;
  /** SVG path data of a glyph from its origin, relative but for nothing: it can follow any `M`. Empty for a space. */
  outlineOf(glyph: number): string;
}

interface Tables {
  readonly view: DataView;
  readonly at: (tag: string) => number;
}

const faces = new Map<string, FontFace>();

/** Reads a TrueType file, once; `scale` makes all of its letters smaller or larger. Throws when it is none. */
export function openFace(file: string, scale = 1): FontFace {
  const key = `${file}@${scale}`;
  const known = faces.get(key) ?? readFace(readFileSync(file), scale);
  faces.set(key, known);
  return known;
}

function readFace(bytes: Buffer, scale: number): FontFace {
  const tables = readTables(bytes);
  const { view, at } = tables;
  const glyphs = readCharacters(tables);
  const wideMetrics = view.getUint16(at('hhea') + 34);
  const outlines = new Map<number, string>();
  const thousandth = (1000 * scale) / view.getUint16(at('head') + 18);
  return {
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, wideMetrics - 1)) * thousandth,
    outlineOf: (glyph) => {
      const known = outlines.get(glyph) ?? pathOf(contoursOf(tables, glyph, 0), thousandth);
      outlines.set(glyph, known);
      return known;
    },
  };
}

function readTables(bytes: Buffer): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    offsets.set(bytes.toString('latin1', entry, entry + 4), view.getUint32(entry + 8));
  }
  return {
    view,
    at: (tag) => {
      const offset = offsets.get(tag);
      if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
      return offset;
    },
  };
}

/** Glyphs by character, from the one table (format 12 or 4) that holds most. */
function readCharacters({ view, at }: Tables): ReadonlyMap<number, number> {
  const cmap = at('cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * index);
    const format = view.getUint16(table);
    if (format === 12) readGroups(view, table, glyphs);
    if (format === 4) readSegments(view, table, glyphs);
  }
  return glyphs;
}

function readGroups(view: DataView, table: number, glyphs: Map<number, number>): void {
  const count = view.getUint32(table + 12);
  for (let group = table + 16; group < table + 16 + 12 * count; group += 12) {
    const [first, last, glyph] = [
      view.getUint32(group),
      view.getUint32(group + 4),
      view.getUint32(group + 8),
    ];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}

function readSegments(view: DataView, table: number, glyphs: Map<number, number>): void {
  const twice = view.getUint16(table + 6);
  for (let place = 0; place < twice; place += 2) {
    const last = view.getUint16(table + 14 + place);
    const first = view.getUint16(table + 16 + twice + place);
    const delta = view.getUint16(table + 16 + 2 * twice + place);
    const rangeAt = table + 16 + 3 * twice + place;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

const deepest = 8;

function contoursOf(tables: Tables, glyph: number, depth: number): readonly (readonly Point[])[] {
  const { view, at } = tables;
  const isLong = view.getInt16(at('head') + 50) === 1;
  const place = (index: number) =>
    isLong ? view.getUint32(at('loca') + 4 * index) : 2 * view.getUint16(at('loca') + 2 * index);
  if (depth > deepest || place(glyph) === place(glyph + 1)) return [];
  const start = at('glyf') + place(glyph);
  const count = view.getInt16(start);
  return count >= 0 ? simpleContours(view, start + 10, count) : partsOf(tables, start + 10, depth);
}

function simpleContours(view: DataView, start: number, count: number): readonly (readonly Point[])[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let offset = start + 2 * count;
  offset += 2 + view.getUint16(offset);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(offset++);
    flags.push(flag);
    if (flag & 8) for (let times = view.getUint8(offset++); times > 0; times -= 1) flags.push(flag);
  }
  const readAxis = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.slice(0, total).map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(offset++) : -view.getUint8(offset++);
      else if (!(flag & same)) {
        value += view.getInt16(offset);
        offset += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return Array.from({ length: end - first + 1 }, (_, nth) => ({
      x: xs[first + nth] ?? 0,
      y: -(ys[first + nth] ?? 0),
      isOn: ((flags[first + nth] ?? 0) & 1) === 1,
    }));
  });
}

/** A letter with a mark is put together from both, each moved and sometimes scaled. */
function partsOf(tables: Tables, start: number, depth: number): readonly (readonly Point[])[] {
  const { view } = tables;
  const contours: (readonly Point[])[] = [];
  let offset = start;
  for (let hasMore = true; hasMore; ) {
    const flags = view.getUint16(offset);
    const glyph = view.getUint16(offset + 2);
    offset += 4;
    const isWide = (flags & 1) !== 0;
    const dx = isWide ? view.getInt16(offset) : view.getInt8(offset);
    const dy = isWide ? view.getInt16(offset + 2) : view.getInt8(offset + 1);
    offset += isWide ? 4 : 2;
    const scale = (nth: number) => view.getInt16(offset + 2 * nth) / 16384;
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if (flags & 8) [xx, yy, offset] = [scale(0), scale(0), offset + 2];
    else if (flags & 64) [xx, yy, offset] = [scale(0), scale(1), offset + 4];
    else if (flags & 128) [xx, xy, yx, yy, offset] = [scale(0), scale(1), scale(2), scale(3), offset + 8];
    for (const contour of contoursOf(tables, glyph, depth + 1)) {
      contours.push(
        contour.map(({ x, y, isOn }) => ({
          x: Math.round(xx * x - yx * y) + dx,
          y: Math.round(yy * y - xy * x) - dy,
          isOn,
        })),
      );
    }
    hasMore = (flags & 32) !== 0;
  }
  return contours;
}

/** Contours as relative path data: points that are not on the curve bend it, and between two of those lies one on it. */
function pathOf(contours: readonly (readonly Point[])[], scale: number): string {
  let [penX, penY] = [0, 0];
  // Rounded where they stand, so that no rounding adds up; without a space where a minus parts two numbers.
  const place = (x: number, y: number) => {
    const [dx, dy] = [Math.round(x * scale) - penX, Math.round(y * scale) - penY];
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  };
  const moveTo = ({ x, y }: Point) => {
    [penX, penY] = [Math.round(x * scale), Math.round(y * scale)];
  };
  const parts: string[] = [];
  for (const contour of contours) {
    const start = startOf(contour);
    if (!start) continue;
    parts.push(`m${place(start.x, start.y)}`);
    moveTo(start);
    const first = contour.indexOf(start);
    const rest = [...contour.slice(first + 1), ...contour.slice(0, Math.max(0, first)), start];
    let bend: Point | null = null;
    for (const point of rest) {
      if (bend === null && !point.isOn) {
        bend = point;
        continue;
      }
      const to = bend && !point.isOn ? between(bend, point) : point;
      if (bend) {
        const end = place(to.x, to.y);
        parts.push(`q${place(bend.x, bend.y)}${end.startsWith('-') ? '' : ' '}${end}`);
      } else parts.push(`l${place(to.x, to.y)}`);
      moveTo(to);
      bend = point.isOn ? null : point;
    }
    parts.push('z');
    moveTo(start);
  }
  return parts.join('');
}

function startOf(contour: readonly Point[]): Point | undefined {
  const on = contour.find(({ isOn }) => isOn);
  const [first, last] = [contour[0], contour.at(-1)];
  return on ?? (first && last ? between(last, first) : undefined);
}

function between(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOn: true };
}
