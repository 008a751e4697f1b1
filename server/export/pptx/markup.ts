import { printableText } from '#shared/text/printable.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it. */
export function escaped(text: string): string {
  return printableText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
