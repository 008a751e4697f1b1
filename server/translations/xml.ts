/** An element of an XML file, named without its prefix, with its text and elements in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** The file is no XML that we read: broken, nested too deep, or with definitions of its own. */
export class XmlProblem extends Error {}

const deepest = 64;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** So many elements no honest file has; each takes memory. */
const mostElements = 400_000;

/** What no XML file can hold, not even as a reference. */
const forbidden = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u;

/** The characters of a text that XML cannot hold. */
export const notInXml = new RegExp(forbidden, 'gu');

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads a file whole. Own entities and document types are refused: what is not there cannot grow or call out. */
export function readXml(text: string): XmlElement {
  const reader = new Reader(text);
  reader.skipBetween();
  const root = reader.readElement(0);
  reader.skipBetween();
  if (!reader.isAtEnd()) throw new XmlProblem();
  return root;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #elements = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Space, comments and processing instructions around the root. */
  skipBetween(): void {
    for (;;) {
      this.#match(/\s+/y);
      if (this.#text.startsWith('<!--', this.#at)) this.#skipTo('-->');
      else if (this.#text.startsWith('<?', this.#at)) this.#skipTo('?>');
      else return;
    }
  }

  readElement(depth: number): XmlElement {
    const name = this.#match(/<([\p{L}_][\p{L}\p{N}_.:-]*)/uy)?.[1];
    this.#elements += 1;
    const isTooMuch = depth > deepest || this.#elements > mostElements;
    if (name === undefined || isTooMuch) throw new XmlProblem();
    const attributes = this.#readAttributes();
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#match(/\s*\/>/y)) return { name: local, attributes, children: [] };
    if (!this.#match(/\s*>/y)) throw new XmlProblem();
    const children = this.#readChildren(depth);
    const end = this.#match(/<\/([\p{L}_][\p{L}\p{N}_.:-]*)\s*>/uy)?.[1];
    if (end !== name) throw new XmlProblem();
    return { name: local, attributes, children };
  }

  #readAttributes(): ReadonlyMap<string, string> {
    let attributes: Map<string, string> | null = null;
    for (;;) {
      const found = this.#match(/\s+([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy);
      if (!found) return attributes ?? noAttributes;
      const [, name = '', double, single] = found;
      attributes ??= new Map();
      if (attributes.has(name)) throw new XmlProblem();
      attributes.set(name, decoded(double ?? single ?? ''));
    }
  }

  #readChildren(depth: number): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const text = this.#match(/[^<]+/y)?.[0];
      if (text !== undefined) children.push(decoded(text));
      else if (this.#text.startsWith('</', this.#at)) return children;
      else if (this.#text.startsWith('<!--', this.#at)) this.#skipTo('-->');
      else if (this.#text.startsWith('<?', this.#at)) this.#skipTo('?>');
      else if (this.#text.startsWith('<![CDATA[', this.#at)) children.push(this.#readCdata());
      else children.push(this.readElement(depth + 1));
    }
  }

  #readCdata(): string {
    const start = this.#at + '<![CDATA['.length;
    this.#skipTo(']]>');
    const text = this.#text.slice(start, this.#at - ']]>'.length);
    if (forbidden.test(text)) throw new XmlProblem();
    return text.replace(/\r\n?/g, '\n');
  }

  #skipTo(end: string): void {
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0) throw new XmlProblem();
    this.#at = found + end.length;
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }
}

function decoded(raw: string): string {
  if (forbidden.test(raw)) throw new XmlProblem();
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/&([^;&\s]{0,40});?|&/g, (whole, reference: string | undefined) => {
      if (reference === undefined || !whole.endsWith(';')) throw new XmlProblem();
      const known = Object.hasOwn(entities, reference) ? entities[reference] : undefined;
      return known ?? characterOf(reference);
    });
}

function characterOf(reference: string): string {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(reference)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(reference)?.[1];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const character = isCharacter ? String.fromCodePoint(code) : '';
  if (character === '' || forbidden.test(character)) throw new XmlProblem();
  return character;
}

/** A text as it stands between tags, or between the quotes of an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
