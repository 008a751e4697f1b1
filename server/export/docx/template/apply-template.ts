import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Language, localeOf } from '#shared/text/language.ts';
import type { DocxTemplate } from './read-template.ts';

interface Style {
  readonly id: string;
  /** Names are the same in every language of Word; ids are not. */
  readonly name: string;
  readonly xml: string;
}

/**
 * The written document in the styles of a template: those that the template has are used, whatever their id, those that
 * it lacks stay ours. The language of the document stays its own.
 */
export function applyTemplate(docx: Uint8Array, template: DocxTemplate, language: Language): Uint8Array {
  const parts = unzipSync(docx);
  const ours = stylesIn(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()));
  const theirs = stylesIn(template.styles);
  const idByName = new Map(theirs.map(({ name, id }) => [name.toLowerCase(), id]));
  const taken = new Set(theirs.map(({ id }) => id));
  const ids = new Map<string, string>();
  const missing: Style[] = [];
  for (const style of ours) {
    const same = idByName.get(style.name.toLowerCase());
    if (same !== undefined) ids.set(style.id, same);
    else {
      // The template may use the id for a style of another name.
      ids.set(style.id, taken.has(style.id) ? `Kcc${style.id}` : style.id);
      missing.push(style);
    }
  }
  const added = missing.map((style) => asAddition(style, ids)).join('');
  const styles = inLanguage(template.styles, language).replace(
    /<\/w:styles>\s*$/,
    () => `${added}</w:styles>`,
  );
  const renamed = Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) =>
        /^word\/(document|header\d*|footer\d*|footnotes|endnotes|numbering)\.xml$/.test(name),
      )
      .map(([name, bytes]) => [name, strToU8(withIds(strFromU8(bytes), ids))]),
  );
  return zipSync({
    ...parts,
    ...renamed,
    'word/styles.xml': strToU8(styles),
    ...(template.theme === null ? {} : { 'word/theme/theme1.xml': strToU8(template.theme) }),
    ...template.fonts,
  });
}

function stylesIn(xml: string): readonly Style[] {
  return [...xml.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)].flatMap(([style]) => {
    const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name\b[^>]*\bw:val="([^"]*)"/.exec(style)?.[1];
    return id === undefined || name === undefined ? [] : [{ id, name, xml: style }];
  });
}

/** A style of ours among theirs: it builds on their styles, and is not the one that all text has. */
function asAddition({ id, xml }: Style, ids: ReadonlyMap<string, string>): string {
  return xml
    .replace(/\bw:styleId="[^"]*"/, () => `w:styleId="${ids.get(id) ?? id}"`)
    .replace(/ w:default="[^"]*"/, '')
    .replace(
      /(<w:(?:basedOn|next|link)\b[^>]*\bw:val=")([^"]*)"/g,
      (_, start, to) => `${start}${ids.get(to) ?? to}"`,
    );
}

function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle)\b[^>]*\bw:val=")([^"]*)"/g,
    (_, start, id) => `${start}${ids.get(id) ?? id}"`,
  );
}

/** Word reads and checks a document in the language that its styles name. */
function inLanguage(styles: string, language: Language): string {
  const lang = `<w:lang w:val="${localeOf[language]}" w:eastAsia="${localeOf[language]}"/>`;
  const defaults = /<w:rPrDefault\b[^>]*>[\s\S]*?<\/w:rPrDefault>/.exec(styles)?.[0];
  if (defaults === undefined) {
    return styles.replace(
      /<w:docDefaults\s*\/>|<w:docDefaults>([\s\S]*?)<\/w:docDefaults>|(?=<w:(?:latentStyles|style)\b)/,
      (_, inner) =>
        `<w:docDefaults><w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>${inner ?? ''}</w:docDefaults>`,
    );
  }
  const without = defaults.replace(/<w:lang\b[^>]*\/>/g, '');
  const next = /<\/w:rPr>/.test(without)
    ? without.replace('</w:rPr>', `${lang}</w:rPr>`)
    : `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`;
  return styles.replace(defaults, () => next);
}
