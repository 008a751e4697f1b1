import { unzlibSync } from 'fflate';

/** What a test can ask of a PDF without a program to read it. */
export interface PdfFile {
  /** Every object as its source, with the objects that stand packed together unpacked. */
  readonly objects: ReadonlyMap<number, string>;
  readonly pages: number;
  /** The dictionary that all else hangs from. */
  readonly catalog: string;
  readonly metadata: string;
  /** Roles of the structure tree in reading order, each with the source of its element. */
  readonly structure: readonly StructureElement[];
  /** Titles of the bookmarks in order. */
  readonly bookmarks: readonly string[];
}

/** One element of the structure tree. */
export interface StructureElement {
  readonly role: string;
  readonly source: string;
}

/** Reads a PDF as our compiler writes it: objects in the open or packed, streams compressed with Flate or not at all. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const found of file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    objects.set(Number(found[1]), found[2] ?? '');
  }
  for (const source of [...objects.values()]) {
    if (!/\/Type\s*\/ObjStm/.test(source)) continue;
    const first = Number(/\/First (\d+)/.exec(source)?.[1]);
    const text = streamOf(source);
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let place = 0; place < heads.length; place += 2) {
      const start = first + (heads[place + 1] ?? 0);
      const end = place + 3 < heads.length ? first + (heads[place + 3] ?? 0) : undefined;
      objects.set(heads[place] ?? 0, text.slice(start, end));
    }
  }
  const all = [...objects.values()];
  const catalog = all.find((source) => /\/Type\s*\/Catalog/.test(source)) ?? '';
  const follow = (source: string, key: string) =>
    objects.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(source)?.[1])) ?? '';
  return {
    objects,
    catalog,
    pages: all.filter((source) => /\/Type\s*\/Page\b/.test(source)).length,
    metadata: Buffer.from(streamOf(follow(catalog, 'Metadata')), 'latin1').toString('utf8'),
    structure: walk(objects, follow(catalog, 'StructTreeRoot')),
    bookmarks: all
      .filter((source) => /\/Title\b/.test(source) && /\/Parent /.test(source) && !/\/Type /.test(source))
      .map(titleOf),
  };
}

function streamOf(source: string): string {
  const data = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(source)?.[1] ?? '';
  if (!/\/FlateDecode/.test(source.slice(0, source.indexOf('stream')))) return data;
  return Buffer.from(unzlibSync(Buffer.from(data, 'latin1'))).toString('latin1');
}

function walk(objects: ReadonlyMap<number, string>, element: string): StructureElement[] {
  const role = /\/S\s*\/(\w+)/.exec(element)?.[1];
  const children = /\/K\s*(\[[^\]]*\]|\d+ 0 R)/.exec(element)?.[1] ?? '';
  const below = [...children.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => {
    const child = objects.get(Number(id)) ?? '';
    return /\/S\s*\/\w+/.test(child) ? walk(objects, child) : [];
  });
  return role === undefined ? below : [{ role, source: element }, ...below];
}

function titleOf(source: string): string {
  const hex = /\/Title\s*<([0-9A-Fa-f]+)>/.exec(source)?.[1];
  const bytes = hex === undefined ? literalOf(source) : Buffer.from(hex, 'hex');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

function literalOf(source: string): Buffer {
  const text = /\/Title\s*\(((?:\\[\s\S]|[^\\])*?)\)\s*\n/.exec(source)?.[1] ?? '';
  const plain = text.replace(/\\(\d{3}|[\s\S])/g, (_, code: string) =>
    /^\d{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Buffer.from(plain, 'latin1');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
