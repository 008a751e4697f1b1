import { printableText } from '#shared/text/printable.ts';

/** A piece of HTML that is safe to put in a page: only this file makes one. */
export interface Html {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return printableText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A text that the page shows as it was typed, whatever it holds. */
export function text(content: string): Html {
  return { html: escaped(content) };
}

/** Elements without an end tag. */
const emptyElements: ReadonlySet<string> = new Set(['br', 'col', 'img', 'meta']);

/** An element; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, children: readonly Html[] = []): Html {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  if (emptyElements.has(name)) return { html: `<${name}${given}>` };
  return { html: `<${name}${given}>${children.map((child) => child.html).join('')}</${name}>` };
}

/** Several pieces in a row, each on a line of its own. */
export function lines(pieces: readonly Html[]): Html {
  return { html: pieces.map((piece) => piece.html).join('\n') };
}

/** Markup of our own making, such as a picture: never with anything in it that people typed and nobody escaped. */
export function ownMarkup(html: string): Html {
  return { html };
}
