import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { templateProblem } from '#server/export/docx/template/read-template.ts';
import { type HexColor, isHexColor } from '#shared/report/contrast.ts';
import { documentFonts } from '#shared/report/document-fonts.ts';
import { isReadable, lookOf } from '#shared/report/house-style.ts';
import { type Logo, ownLook } from '#shared/report/look.ts';
import type { DocumentStyle } from './document-style.ts';
import { readLogo } from './logo.ts';

const StyleFile = z.strictObject({
  brand: z
    .custom<HexColor>(
      (value) => typeof value === 'string' && isHexColor(value),
      'must be a colour such as #0b5a5c',
    )
    .refine(isReadable, 'is too light to read on white: choose a colour with a contrast of 4.5 or more')
    .optional(),
  font: z.enum(documentFonts).optional(),
  logo: z.strictObject({ file: z.string(), alt: z.string().min(1).max(200) }).optional(),
  wordTemplate: z.string().optional(),
});

/** The style of documents where neither a workshop nor the server says anything else. */
export const ownDocumentStyle: DocumentStyle = { look: ownLook, wordTemplate: null };

/**
 * Reads the server's own style of documents from a JSON file: `brand`, `font`, `logo` (`file`, `alt`) and
 * `wordTemplate`, files relative to it. Throws with one line for the operator when something in it is not right.
 */
export async function readServerStyle(path: string | null): Promise<DocumentStyle> {
  if (path === null) return ownDocumentStyle;
  const parsed = StyleFile.safeParse(await readJson(path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`HOUSE_STYLE: ${issue?.path.join('.') || path}: ${issue?.message}.`);
  }
  const { brand = null, font = null, logo, wordTemplate } = parsed.data;
  const read = (file: string) => readNamed(resolve(dirname(path), file));
  const template = wordTemplate === undefined ? null : await read(wordTemplate);
  if (template && templateProblem(template) !== null)
    throw new Error('HOUSE_STYLE: wordTemplate: is not a Word file (.docx).');
  return {
    look: lookOf({ brand, font }, logo ? ownLogo(await read(logo.file), logo.alt) : null),
    wordTemplate: template,
  };
}

function ownLogo(bytes: Uint8Array, alt: string): Logo {
  const logo = readLogo(bytes, alt);
  if (!logo)
    throw new Error('HOUSE_STYLE: logo.file: is not a PNG or JPEG file of at most 4,000 pixels a side.');
  return logo;
}

async function readJson(path: string): Promise<unknown> {
  const bytes = await readNamed(path);
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new Error(`HOUSE_STYLE: ${path} is not valid JSON.`);
  }
}

async function readNamed(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new Error(`HOUSE_STYLE: ${path} cannot be read.`);
  }
}
