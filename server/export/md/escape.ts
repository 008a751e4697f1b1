import { printableText } from '#shared/text/printable.ts';

/** Characters that mean something in the middle of a line of Markdown, or open HTML. */
const marks = /[\\`*_[\]<>|~&$]/g;

/** A text that Markdown shows as it was typed. */
export function escapeInline(text: string): string {
  return printableText(text)
    .replace(/\n/g, ' ')
    .replace(marks, (mark) =>
      mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    );
}

/** Keeps an escaped text from starting a heading, list, quotation or rule. */
export function escapeLineStart(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2'))
    .join('\n');
}
