import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportLook } from '#shared/report/look.ts';
import { headingsOf, headingText } from '#shared/report/runs.ts';
import type { Report } from '#shared/report/tree.ts';
import { readStrategyFile, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages, localeOf } from '#shared/text/language.ts';
import { hasOffice, printedOf } from '#tests/support/office.ts';
import { pngOf } from '#tests/support/pictures.ts';
import { gemeente, stroomnet as translated } from '#tests/support/stroomnet.ts';
import { widthsOf } from './table.ts';
import { writeDocx } from './write-docx.ts';

const minutes = 60_000;
const logo = Buffer.from(pngOf(200, 60)).toString('base64');
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

/** Each entry of the contents stands on the page that it names, and no picture is coarse or lost; gives the number of pages. */
async function expectRightPages(docx: Uint8Array, body: Document, report: Report): Promise<number> {
  const { pages, pictures } = await printedOf(docx);
  const flat = pages.map((page) => page.replace(/\s+/g, ' '));
  const contentsPage = flat.findIndex((page) => page.includes(report.contentsTitle));
  for (const { text, page } of contentsOf(body)) {
    const found = flat.findIndex(
      (one, position) => position !== contentsPage && position + 1 === Number(page) && one.includes(text),
    );
    expect({ text, page: found + 1 }).toEqual({ text, page: Number(page) });
  }
  const drawn = report.chapters.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'picture'));
  expect(pictures).toHaveLength(drawn.length);
  for (const density of pictures) expect(density).toBeGreaterThanOrEqual(200);
  return pages.length;
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

  test('has every picture of the report, described, whole and within the text', () => {
    const wanted = report.chapters.flatMap(({ blocks }) =>
      blocks.filter((block) => block.type === 'picture'),
    );
    expect(wanted.length).toBeGreaterThan(5);
    const drawings = [...body.getElementsByTagName('wp:docPr')];
    expect(drawings.map((drawing) => drawing.getAttribute('descr'))).toEqual(wanted.map(({ alt }) => alt));
    const extents = [...body.getElementsByTagName('wp:extent')];
    for (const [position, { drawing }] of wanted.entries()) {
      const [width, height] = ['cx', 'cy'].map((side) => Number(extents[position]?.getAttribute(side)));
      expect(width! / 635).toBeLessThanOrEqual(9638);
      expect(height! / width!).toBeCloseTo(drawing.height / drawing.width, 2);
    }
    const [style] = elements(parts['word/styles.xml']!, 'style').filter(
      (one) => attribute(one, 'styleId') === 'Picture',
    );
    expect(attribute(elements(style!, 'spacing')[0], 'lineRule')).toBe('auto');
  });

  test('tells at the foot of its pages which version it is, and of what day', () => {
    const foot = Object.entries(parts).filter(([name]) => /footer\d*\.xml$/.test(name));
    expect(foot.map(([, part]) => part.documentElement.textContent).join()).toContain(report.running);
    expect(report.running).toMatch(/2026$/);
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
      const pages = await expectRightPages(docx, body, report);
      expect(pages).toBeGreaterThan(15);
      expect(pages).toBeLessThanOrEqual(40);
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

const fixture = (name: string): Strategy => {
  const read = readStrategyFile(
    readFileSync(new URL(`../../../tests/fixtures/${name}.json`, import.meta.url)),
  );
  if (!read.ok) throw new Error(read.problem.code);
  return read.strategy;
};
const templates = [
  ['blank', emptyStrategy()],
  ['gemeente', gemeente],
  ['poor', fixture('poor')],
] as const;

describe.each(templates)('the document of the strategy "%s"', (_, strategy) => {
  const documents = new Map<Language, { docx: Uint8Array; body: Document; report: Report }>();

  test.each(languages)(
    'is sound in %s',
    async (language) => {
      const report = reportOf(strategy, language);
      const docx = await writeDocx(report);
      const parts = xmlOf(docx);
      for (const [name, part] of Object.entries(parts)) {
        expect(part.getElementsByTagName('parsererror').length, name).toBe(0);
      }
      const defaults = elements(parts['word/styles.xml']!, 'docDefaults')[0]!;
      expect(attribute(elements(defaults, 'lang')[0], 'val')).toBe(localeOf[language]);
      const body = parts['word/document.xml']!;
      for (const level of [1, 2, 3] as const) {
        const written = elements(body, 'p').filter((paragraph) => styleOf(paragraph) === `Heading${level}`);
        expect(written).toHaveLength(headingsOf(report).filter((heading) => heading.level === level).length);
      }
      for (const table of elements(body, 'tbl')) expect(elements(table, 'tblHeader')).toHaveLength(1);
      for (const drawing of body.getElementsByTagName('wp:docPr'))
        expect(drawing.getAttribute('descr')).toBeTruthy();
      const contents = contentsOf(body);
      expect(contents).toHaveLength(headingsOf(report).filter((heading) => heading.level <= 2).length);
      for (const { page } of contents) expect(page).toMatch(/^\d+$/);
      documents.set(language, { docx, body, report });
    },
    3 * minutes,
  );

  test.skipIf(!hasOffice).each(languages)(
    'stands on the pages that its contents name in %s, as LibreOffice lays it out',
    async (language) => {
      const { docx, body, report } = documents.get(language)!;
      await expectRightPages(docx, body, report);
    },
    4 * minutes,
  );
});

test(
  'wears a house style: colour and font of its own, the font in the file, the logo described on the cover',
  async () => {
    const look: ReportLook = {
      brand: '#7a1f5c',
      brandTint: '#f6e9f1',
      font: 'source-sans-3',
      logo: { mediaType: 'image/png', base64: logo, width: 200, height: 60, alt: 'Logo van Noord' },
    };
    const docx = await writeDocx(reportOf(emptyStrategy(), 'nl'), { look });
    const parts = xmlOf(docx);
    const styles = strFromU8(unzipSync(docx)['word/styles.xml']!);
    expect(styles).toContain('7A1F5C');
    expect(styles).toContain('Source Sans 3');
    expect(styles).not.toContain('Arial');
    expect(Object.keys(unzipSync(docx)).filter((name) => name.endsWith('.odttf'))).toHaveLength(3);
    const [drawing] = parts['word/document.xml']!.getElementsByTagName('wp:docPr');
    expect(drawing?.getAttribute('descr')).toBe('Logo van Noord');
  },
  3 * minutes,
);

test('columns share the width of the text without a rest', () => {
  const column = (share: number) => ({ title: 'x', share, align: 'left' as const });
  const columns = [column(1), column(1), column(1), column(4)];
  const widths = widthsOf({ type: 'table', caption: [], columns, rows: [], total: null });
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
});
