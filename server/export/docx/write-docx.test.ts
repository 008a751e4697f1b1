import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { headingsOf, headingText } from '#shared/report/runs.ts';
import type { Report } from '#shared/report/tree.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages, localeOf } from '#shared/text/language.ts';
import { hasOffice, pagesOf } from '#tests/support/office.ts';
import { stroomnet as translated } from '#tests/support/stroomnet.ts';
import { columnWidths } from './table.ts';
import { writeDocx } from './write-docx.ts';

const minutes = 60_000;
/** jsdom comes without types. */
const { JSDOM }: { JSDOM: new (html: string) => { window: { DOMParser: typeof DOMParser } } } = createRequire(
  import.meta.url,
)('jsdom');
const { DOMParser: XmlParser } = new JSDOM('').window;
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function reportOf(strategy: Strategy, language: Language): Report {
  const findings = findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language));
  return buildReport(strategy, language, { findings, date: '2026-11-22T10:00:00Z' });
}

function xmlOf(docx: Uint8Array): Readonly<Record<string, Document>> {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(
    parts.map(([name, bytes]) => [
      name,
      new XmlParser().parseFromString(strFromU8(bytes), 'application/xml'),
    ]),
  );
}

function elements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS(wordNamespace, name)];
}

const attribute = (element: Element | undefined, name: string) =>
  element?.getAttributeNS(wordNamespace, name) ?? null;

const textOf = (element: Element) =>
  elements(element, 't')
    .map((one) => one.textContent)
    .join('');

const styleOf = (paragraph: Element) => attribute(elements(paragraph, 'pStyle')[0], 'val');

/** Entries of the contents: text and page number. */
function contentsOf(document: Document): { text: string; page: string }[] {
  return elements(document, 'p')
    .filter((paragraph) => /^TOC\d/.test(styleOf(paragraph) ?? ''))
    .map((paragraph) => {
      const pieces = elements(paragraph, 't').map((one) => one.textContent ?? '');
      return { text: pieces.slice(0, -1).join(''), page: pieces.at(-1) ?? '' };
    });
}

const [goal] = translated.goals;
// One text without translation, so that a run in the other language stands in the English document.
const translations = Object.fromEntries(
  Object.entries(translated.translations).filter(([path]) => path !== `goals.${goal!.id}.text`),
);
const stroomnet: Strategy = { ...translated, translations };

describe.each(languages)('the Word document in %s', (language) => {
  const report = reportOf(stroomnet, language);
  let docx: Uint8Array;
  let parts: Readonly<Record<string, Document>>;
  let body: Document;

  beforeAll(async () => {
    docx = await writeDocx(report);
    parts = xmlOf(docx);
    body = parts['word/document.xml']!;
  }, 3 * minutes);

  test('opens, and every part of it is well-formed XML', () => {
    expect(Object.keys(parts).length).toBeGreaterThan(8);
    for (const [name, part] of Object.entries(parts)) {
      expect(part.getElementsByTagName('parsererror').length, name).toBe(0);
    }
  });

  test('has the headings of the report, as real headings', () => {
    for (const level of [1, 2, 3] as const) {
      const written = elements(body, 'p').filter((paragraph) => styleOf(paragraph) === `Heading${level}`);
      const wanted = headingsOf(report).filter((heading) => heading.level === level);
      expect(written).toHaveLength(wanted.length);
    }
  });

  test('speaks its language, and marks the runs of the other one', () => {
    const defaults = elements(parts['word/styles.xml']!, 'docDefaults')[0]!;
    expect(attribute(elements(defaults, 'lang')[0], 'val')).toBe(localeOf[language]);
    const start = goal!.text.slice(0, 30);
    const run = elements(body, 'r').find((one) => textOf(one).startsWith(start))!;
    const own = elements(run, 'lang').map((one) => attribute(one, 'val'));
    expect(own).toEqual(language === 'nl' ? [] : ['nl-NL']);
    expect((body.documentElement.textContent ?? '').includes('[NL]')).toBe(language === 'en');
  });

  test('repeats exactly one header row in each table, and gives each column its width', () => {
    const tables = elements(body, 'tbl');
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(elements(table, 'tblHeader')).toHaveLength(1);
      const grid = elements(table, 'gridCol').map((column) => Number(attribute(column, 'w')));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9638);
      const firstRow = elements(table, 'tr')[0]!;
      const cells = elements(firstRow, 'tcW').map((cell) => Number(attribute(cell, 'w')));
      expect(cells).toEqual(grid);
    }
  });

  test('has no picture without a description', () => {
    for (const part of Object.values(parts)) {
      for (const drawing of part.getElementsByTagName('wp:docPr'))
        expect(drawing.getAttribute('descr')).toBeTruthy();
    }
  });

  test('lists chapters and sections with page numbers that are there already', () => {
    const wanted = headingsOf(report).filter((heading) => heading.level <= 2);
    const contents = contentsOf(body);
    const bare = (text: string) => text.replace(/\s*\[(NL|EN)\]$/, '');
    expect(contents.map((entry) => bare(entry.text))).toEqual(wanted.map(headingText));
    for (const { page } of contents) expect(page).toMatch(/^\d+$/);
    const settings = parts['word/settings.xml'];
    expect(settings ? elements(settings, 'updateFields') : []).toHaveLength(0);
  });

  test('has a title and no word of a program', () => {
    const core = parts['docProps/core.xml']!.documentElement.textContent ?? '';
    expect(core).toContain(report.title);
    expect(body.documentElement.textContent ?? '').not.toMatch(/undefined|\[object|NaN/);
  });

  test.skipIf(!hasOffice)(
    'stands on the pages that its contents name, as LibreOffice lays it out',
    async () => {
      const pages = await pagesOf(docx);
      const flat = pages.map((page) => page.replace(/\s+/g, ' '));
      expect(pages.length).toBeGreaterThan(15);
      expect(pages.length).toBeLessThan(45);
      const contentsPage = flat.findIndex((page) => page.includes(report.contentsTitle));
      for (const { text, page } of contentsOf(body)) {
        const found = flat.findIndex(
          (one, position) => position !== contentsPage && position + 1 === Number(page) && one.includes(text),
        );
        expect({ text, page: found + 1 }).toEqual({ text, page: Number(page) });
      }
    },
    4 * minutes,
  );
});

test(
  'text that would break XML, stop a reader or turn the line round comes through as text',
  async () => {
    const hostile = 'a<b>&amp;"\'</w:t> \u0000\u0008\u000b\ufffe ]]> \ud800 =1+1 \u202eom 👩‍💻 مرحبا';
    const strategy = strategyFromPatch({
      meta: { language: 'nl', title: hostile },
      profile: { name: hostile },
      ambition: { endState: hostile, notDoing: [hostile] },
      goals: [{ id: 'g1', text: `${hostile}\nregel twee`, level: 'strategic' }],
      departments: [{ id: 'd1', name: hostile }],
    });
    const parts = xmlOf(await writeDocx(reportOf(strategy, 'nl')));
    for (const [name, part] of Object.entries(parts)) {
      expect(part.getElementsByTagName('parsererror').length, name).toBe(0);
    }
    const text = textOf(parts['word/document.xml']!.documentElement);
    expect(text).toContain('a<b>&amp;"\'</w:t>');
    expect(text).toContain('👩‍💻 مرحبا\u202c');
    expect(text).toContain('regel twee');
  },
  3 * minutes,
);

test('columns share the width of the text without a rest', () => {
  const column = (share: number) => ({ title: 'x', share, align: 'left' as const });
  const widths = columnWidths([column(1), column(1), column(1), column(4)]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
});
