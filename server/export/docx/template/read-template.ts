import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { isWellFormed } from './well-formed.ts';

/** Why a file cannot serve as a template. */
export type TemplateProblem = 'not-a-docx' | 'too-large' | 'damaged';

/** What a template gives: its styles and, where they can be taken along, its theme and its fonts. */
export interface DocxTemplate {
  readonly styles: string;
  readonly theme: string | null;
  /** Parts of the table of fonts with the fonts in it, by their path in the file; none where it embeds none. */
  readonly fonts: Readonly<Record<string, Uint8Array>> | null;
}

/** Bytes of the file, and of what is taken from it when it is unpacked. */
const mostBytes = 20 * 1024 * 1024;
const mostPartBytes = 8 * 1024 * 1024;

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const neededParts = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml'];
const wantedParts =
  /^(\[Content_Types\]\.xml|word\/(styles|fontTable)\.xml|word\/_rels\/fontTable\.xml\.rels|word\/theme\/theme1\.xml|word\/fonts\/[\w.-]+\.odttf)$/;

/** Reads the look of a Word file (or template). Nothing of its text is taken, and nothing that points outside it. */
export function readTemplate(file: Uint8Array): DocxTemplate | TemplateProblem {
  if (file.byteLength > mostBytes) return 'too-large';
  const names = new Set<string>();
  let total = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(file, {
      filter({ name, originalSize }) {
        names.add(name);
        if (!wantedParts.test(name)) return false;
        total += originalSize;
        return originalSize <= mostPartBytes && total <= mostBytes;
      },
    });
  } catch {
    return 'not-a-docx';
  }
  if (!neededParts.every((name) => names.has(name))) return 'not-a-docx';
  if (total > mostBytes) return 'too-large';
  const types = xmlPart(parts, '[Content_Types].xml');
  if (!types?.includes('wordprocessingml.')) return 'not-a-docx';
  const styles = xmlPart(parts, 'word/styles.xml');
  if (styles === null || !/<w:styles[\s>]/.test(styles) || !styles.includes(wordNamespace)) return 'damaged';
  return { styles, theme: themeOf(parts), fonts: fontsOf(parts) };
}

/** Why a file cannot be a template; null when it can. */
export function templateProblem(file: Uint8Array): TemplateProblem | null {
  const read = readTemplate(file);
  return typeof read === 'string' ? read : null;
}

/** A part as text; null where it is not there, is no sound XML or declares entities. */
function xmlPart(parts: Unzipped, name: string): string | null {
  const bytes = parts[name];
  if (!bytes) return null;
  const text = strFromU8(bytes);
  return isWellFormed(text) ? text : null;
}

/** A theme with pictures would point at parts that stay behind. */
function themeOf(parts: Unzipped): string | null {
  const theme = xmlPart(parts, 'word/theme/theme1.xml');
  return theme === null || /\br:(embed|link|id)=/.test(theme) ? null : theme;
}

function fontsOf(parts: Unzipped): DocxTemplate['fonts'] {
  const table = xmlPart(parts, 'word/fontTable.xml');
  const links = xmlPart(parts, 'word/_rels/fontTable.xml.rels');
  if (table === null || links === null) return null;
  const targets = [...links.matchAll(/\bTarget="([^"]*)"/g)].map(([, target]) => `word/${target}`);
  const areHere = targets.length > 0 && targets.every((target) => wantedParts.test(target) && parts[target]);
  if (!areHere || /TargetMode="External"/i.test(links)) return null;
  const names = ['word/fontTable.xml', 'word/_rels/fontTable.xml.rels', ...targets];
  return Object.fromEntries(names.flatMap((name) => (parts[name] ? [[name, parts[name]]] : [])));
}
