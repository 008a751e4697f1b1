import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { ownLook } from '#shared/report/look.ts';
import { headingsOf, headingText } from '#shared/report/runs.ts';
import type { Picture, Report } from '#shared/report/tree.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages, localeOf } from '#shared/text/language.ts';
import { densitiesIn } from '#tests/support/office.ts';
import { type PdfFile, readPdf } from '#tests/support/pdf-file.ts';
import { pngOf } from '#tests/support/pictures.ts';
import { gemeente, stroomnet as translated } from '#tests/support/stroomnet.ts';
import { writePdf } from './write-pdf.ts';

const minutes = 60_000;
/** Programs of Poppler; without them what they check is skipped, visibly. */
const hasReader = ['pdftotext', 'pdfinfo', 'pdffonts', 'pdfimages'].every(
  (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined,
);
const folder = mkdtempSync(join(tmpdir(), 'kcc-pdf-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOf(strategy: Strategy, language: Language): Report {
  const findings = findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language));
  return buildReport(strategy, language, { findings, date: '2026-11-22T10:00:00Z' });
}

async function pdfOf(report: Report, look = ownLook): Promise<Uint8Array> {
  const written = await writePdf({ report, look, html: async () => null });
  if (!written) throw new Error('Nothing here can write a PDF.');
  expect(written.accessible).toBe(true);
  return written.bytes;
}

let files = 0;
function read(program: string, pdf: Uint8Array, ...options: string[]): string {
  files += 1;
  const path = join(folder, `${files}.pdf`);
  writeFileSync(path, pdf);
  return execFileSync(program, [...options, path, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const flat = (text: string) => text.replace(/[\s\u200b\u00ad]+/g, '');

const picture: Picture = {
  type: 'picture',
  id: 'roadmap-picture',
  caption: [{ text: 'De roadmap in beeld', language: 'nl' }],
  alt: 'Zeven initiatieven, waarvan drie in 2027.',
  drawing: {
    width: 900,
    height: 300,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 900, height: 300, fill: 'brandTint' },
      {
        kind: 'text',
        x: 20,
        y: 60,
        text: 'Eén € klantbeeld',
        size: 24,
        weight: 600,
        anchor: 'start',
        fill: 'ink',
        language: 'nl',
      },
    ],
  },
  series: null,
};

function withPicture(report: Report): Report {
  const [first, ...others] = report.chapters;
  return first
    ? { ...report, chapters: [{ ...first, blocks: [...first.blocks, picture] }, ...others] }
    : report;
}

const [goal] = translated.goals;
// One text without translation, so that a run in the other language stands in the English document.
const stroomnet: Strategy = {
  ...translated,
  translations: Object.fromEntries(
    Object.entries(translated.translations).filter(([path]) => path !== `goals.${goal!.id}.text`),
  ),
};

const large = strategyFromPatch({
  meta: { language: 'nl', title: 'Groot' },
  goals: Array.from({ length: 120 }, (_, index) => ({
    id: `g${index}`,
    text: `Doel ${index}: we lossen elke vraag in één keer op, ook in drukke maanden.`,
    level: 'strategic',
  })),
  initiatives: Array.from({ length: 120 }, (_, index) => ({
    id: `i${index}`,
    title: `Initiatief ${index} over telefoonbereikbaarheidspercentages`,
    start: '2027-01',
    end: '2027-09',
    bucket: 'now',
  })),
});

const cases = languages.flatMap((language) => [
  { name: 'stroomnet', strategy: stroomnet, language, pages: [15, 40] as const },
  { name: 'gemeente', strategy: gemeente, language, pages: [15, 40] as const },
  { name: 'blank', strategy: emptyStrategy(), language, pages: [3, 12] as const },
  { name: 'a large one', strategy: large, language, pages: [10, 60] as const },
]);

describe.each(cases)('the PDF of $name in $language', ({ strategy, language, pages }) => {
  const report = withPicture(reportOf(strategy, language));
  let bytes: Uint8Array;
  let pdf: PdfFile;

  beforeAll(async () => {
    bytes = await pdfOf(report);
    pdf = readPdf(bytes);
  }, 2 * minutes);

  const roles = () => pdf.structure.map((element) => element.role);

  test('says that it is tagged, in which language and under which title', () => {
    expect(pdf.catalog).toContain(`/Lang (${localeOf[language]})`);
    expect(pdf.catalog).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf.catalog).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.metadata).toMatch(/<dc:title>.+<\/dc:title>/);
  });

  test('has every heading of the report, as heading and as bookmark, and skips no level', () => {
    const headings = headingsOf(report);
    const levels = roles().flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    expect(levels).toHaveLength(headings.length);
    for (const [place, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
    }
    expect(levels[0]).toBe(1);
    expect(pdf.bookmarks.map(flat)).toEqual(headings.map((heading) => flat(headingText(heading))));
  });

  test('has a scope on every header of a table, and a text for every picture', () => {
    const tables = [...report.front, ...report.chapters].flatMap((chapter) =>
      chapter.blocks.filter((block) => block.type === 'table'),
    );
    const headers = pdf.structure.filter((element) => element.role === 'TH');
    expect(headers).toHaveLength(tables.reduce((sum, table) => sum + table.columns.length, 0));
    for (const { source } of headers) expect(source).toMatch(/\/Scope\s*\/Column/);
    const figures = pdf.structure.filter((element) => element.role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { source } of figures) expect(source).toMatch(/\/Alt\s*[(<]/);
    expect(roles()).not.toContain('NonStruct');
  });

  test.skipIf(!hasReader)('has A4 pages, embedded fonts with their letters, and no font but its own', () => {
    const info = read('pdfinfo', bytes);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(count).toBe(pdf.pages);
    expect(count).toBeGreaterThanOrEqual(pages[0]);
    expect(count).toBeLessThanOrEqual(pages[1]);
    const fonts = read('pdffonts', bytes).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Inter-\w+ .+ yes yes yes /);
  });

  test.skipIf(!hasReader)('names in its contents the page on which each heading stands', () => {
    const listed = headingsOf(report).filter((heading) => heading.level <= 2);
    const sheets = read('pdftotext', bytes).split('\f').map(flat);
    const lines = read('pdftotext', bytes, '-layout').split('\n').map(flat);
    const named = lines.flatMap((line) => /\.{5,}(\d+)$/.exec(line)?.[1] ?? []).map(Number);
    expect(named).toHaveLength(listed.length);
    for (const [place, heading] of listed.entries()) {
      expect(sheets[(named[place] ?? 0) - 1], headingText(heading)).toContain(flat(headingText(heading)));
    }
  });

  test.skipIf(!hasReader)('draws its pictures as lines and letters, sharp at any size', () => {
    expect(densitiesIn(read('pdfimages', bytes, '-list'))).toEqual([]);
  });
});

test.skipIf(!hasReader)(
  'tells in which language each text is, and where a translation is missing',
  async () => {
    const pdf = await pdfOf(reportOf(stroomnet, 'en'));
    expect(flat(read('pdftotext', pdf))).toContain(`${flat(goal!.text).slice(0, 20)}`);
    expect(read('pdftotext', pdf)).toContain('[NL]');
    const told = readPdf(pdf).structure.filter((element) => /\/Lang\s*\(nl/.test(element.source));
    expect(told.length).toBeGreaterThan(0);
  },
  2 * minutes,
);

test.skipIf(!hasReader)(
  'prints what people typed as text: nothing of it is read as Typst, and no letter is lost',
  async () => {
    const typed =
      '#read("/etc/passwd") $x^2$ *vet* _schuin_ `c` <b>&amp;</b> \\u{41} // /* @ref =SOM(1) é ë ï € ≥ –';
    const strategy = strategyFromPatch({
      meta: { language: 'nl', title: typed },
      profile: { name: typed },
      ambition: { endState: `${typed}\n= Geen kop\n- geen lijst` },
      departments: [{ id: 'd1', name: typed }],
      goals: [{ id: 'g1', text: `${'x'.repeat(3000)} ${typed} \u202eom\u202c 👩‍💻`, level: 'strategic' }],
    });
    const text = flat(read('pdftotext', await pdfOf(reportOf(strategy, 'nl'))));
    expect(text).toContain(flat(typed));
    expect(text).toContain('=Geenkop-geenlijst');
    // Pages come between.
    expect(text.match(/x{40,}/g)?.join('').length).toBeGreaterThanOrEqual(3000);
  },
  2 * minutes,
);

test.skipIf(!hasReader)(
  'prints emoji as outlines, and takes no letter or figure for one that cannot be printed',
  async () => {
    const typed = 'Duim 👍🏽 ✅ ❤️ 🚀, stap 1️⃣ van 11, a\u035f en \u{1fa7f} en \u1d6b en \ua64a en \ua7f8.';
    const strategy = strategyFromPatch({ meta: { language: 'nl' }, ambition: { endState: typed } });
    const pdf = await pdfOf(reportOf(strategy, 'nl'));
    const text = flat(read('pdftotext', pdf));
    expect(text).toContain('Duim👍🏽✅❤');
    expect(text).toMatch(/🚀,stap1.*van11,a.*en/);
    expect([...readPdf(pdf).objects.values()].join('')).toContain('+NotoEmoji-');
  },
  2 * minutes,
);

test(
  'wears the house style: its colour, its font and its logo with a text',
  async () => {
    const look = {
      ...ownLook,
      brand: '#7a1f5c',
      font: 'source-sans-3',
      logo: {
        mediaType: 'image/png',
        base64: Buffer.from(pngOf(40, 20)).toString('base64'),
        width: 40,
        height: 20,
        alt: 'Logo van Stroomnet',
      },
    } as const;
    const bytes = await pdfOf(reportOf(emptyStrategy(), 'nl'), look);
    const pdf = readPdf(bytes);
    expect(pdf.structure.filter((element) => element.role === 'Figure')).toHaveLength(1);
    expect([...pdf.objects.values()].join('')).toContain('+SourceSans3-');
  },
  2 * minutes,
);
