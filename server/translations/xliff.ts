import type { Language } from '#shared/text/language.ts';
import type { IncomingTranslation } from '#shared/translation/exchange.ts';
import type { TranslationState } from '#shared/translation/state.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { escapeXml, notInXml, readXml, type XmlElement, XmlProblem } from './xml.ts';

/** What a file of translations is about, or why it is none that we read. */
export type TranslationFile =
  | {
      readonly ok: true;
      /** The language of the translations, where the file tells. */
      readonly to: string | null;
      readonly translations: readonly IncomingTranslation[];
    }
  | { readonly ok: false; readonly code: 'not-xml' | 'not-xliff-2' | 'not-csv' | 'not-utf8' };

const states = {
  missing: 'initial',
  stale: 'initial',
  machine: 'translated',
  current: 'reviewed',
} as const satisfies Record<TranslationState, string>;

const hashNote = 'hash';

/**
 * Texts with their translations as XLIFF 2.0. The id of a unit is the path of its text; the hash of the original goes
 * along as a note, so that a translation finds its text again, or is known to be of an older one.
 */
export function writeXliff(units: readonly TranslationUnit[], from: Language, to: Language): string {
  const root = `xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${from}" trgLang="${to}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff ${root}>`,
    '  <file id="strategy">',
    ...units.map(unitXml),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitXml({ path, card, label, hash, original, translation, state }: TranslationUnit): string {
  const target = state === 'missing' ? [] : [`        <target>${content(translation?.text ?? '')}</target>`];
  return [
    `    <unit id="${escapeXml(path)}" name="${escapeXml(label.replace(notInXml, ''))}" xml:space="preserve">`,
    '      <notes>',
    `        <note category="place">${escapeXml(card.replace(notInXml, ''))}</note>`,
    `        <note category="${hashNote}">${hash}</note>`,
    '      </notes>',
    `      <segment state="${states[state]}">`,
    `        <source>${content(original)}</source>`,
    ...target,
    '      </segment>',
    '    </unit>',
  ].join('\n');
}

/** What XML cannot hold stands in it by its number. */
function content(text: string): string {
  return escapeXml(text).replace(notInXml, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<cp hex="${hex}"/>`;
  });
}

/** Reads XLIFF 2.0 to 2.2, as it was written here or as a translation tool gives it back, cut in segments or not. */
export function readXliff(text: string): TranslationFile {
  let root: XmlElement;
  try {
    root = readXml(text);
  } catch (problem) {
    if (problem instanceof XmlProblem) return { ok: false, code: 'not-xml' };
    throw problem;
  }
  if (root.name !== 'xliff' || !/^2\.[0-2]$/.test(root.attributes.get('version') ?? '')) {
    return { ok: false, code: 'not-xliff-2' };
  }
  const units = elementsIn(root, 'file').flatMap(unitsUnder);
  return { ok: true, to: root.attributes.get('trgLang') ?? null, translations: units.map(translationIn) };
}

function unitsUnder(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsUnder(child) : [];
  });
}

function translationIn(unit: XmlElement): IncomingTranslation {
  const parts = unit.children.filter((child) => typeof child !== 'string');
  const segments = parts.filter(({ name }) => name === 'segment' || name === 'ignorable');
  const translated = segments.map((segment) => ({
    source: textOf(elementsIn(segment, 'source')[0]),
    target: elementsIn(segment, 'target')[0],
    isText: segment.name === 'segment',
    state: segment.attributes.get('state') ?? 'initial',
  }));
  const texts = translated.filter(({ isText }) => isText);
  const hasSome = texts.some(({ target }) => textOf(target) !== '');
  const hasAll = texts.every(({ target }) => target !== undefined);
  const whole = translated.map(({ target, source, isText }) => (target || isText ? textOf(target) : source));
  const note = elementsIn(unit, 'notes')
    .flatMap((notes) => elementsIn(notes, 'note'))
    .find(({ attributes }) => attributes.get('category') === hashNote);
  return {
    id: unit.attributes.get('id') ?? '',
    hash: /^[0-9a-f]{64}$/.exec(textOf(note).trim())?.[0] ?? null,
    original: translated.map(({ source }) => source).join(''),
    text: hasSome && !hasAll ? null : hasSome ? whole.join('') : '',
    isReviewed: texts.length > 0 && texts.every(({ state }) => state === 'reviewed' || state === 'final'),
  };
}

function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];
}

/** The text of an element with all that is marked up in it; codes without text of their own say nothing. */
function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'cp' ? characterOf(child) : textOf(child);
    })
    .join('');
}

function characterOf({ attributes }: XmlElement): string {
  const hex = /^[0-9a-f]{1,6}$/i.exec(attributes.get('hex') ?? '')?.[0];
  const code = hex === undefined ? -1 : Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}
