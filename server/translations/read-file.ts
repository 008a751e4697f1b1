import { readCsv } from './csv.ts';
import { readXliff, type TranslationFile } from './xliff.ts';

/** Formats in which translations go out and come in. */
export const translationFormats = ['xliff', 'csv'] as const;

export type TranslationFormat = (typeof translationFormats)[number];

/** Whether a word from outside names such a format. */
export function isTranslationFormat(value: unknown): value is TranslationFormat {
  return translationFormats.some((format) => format === value);
}

/** Reads a file of translations in either format: one that begins as XML does is XLIFF. Never throws on what is in it. */
export function readTranslationFile(bytes: Uint8Array): TranslationFile {
  const text = textIn(bytes);
  if (text === null) return { ok: false, code: 'not-utf8' };
  return /^\ufeff?\s*</.test(text) ? readXliff(text.replace(/^\ufeff/, '')) : readCsv(text);
}

/** UTF-8, or UTF-16 with a mark, as some spreadsheets write it. */
function textIn(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
