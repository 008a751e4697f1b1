import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ownLook } from '#shared/report/look.ts';
import { buildWorkbook } from '#shared/report/sheets/build-workbook.ts';
import type { Workbook } from '#shared/report/sheets/tree.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages } from '#shared/text/language.ts';
import { hostileStrategy, hostileTexts, reportOptionsFor } from '#tests/support/hostile.ts';
import { converted, hasSpreadsheets, printedOf } from '#tests/support/office.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { writeXlsx } from './write-xlsx.ts';

const minutes = 60_000;
/** jsdom comes without types. */
const { JSDOM }: { JSDOM: new (html: string) => { window: { DOMParser: typeof DOMParser } } } = createRequire(
  import.meta.url,
)('jsdom');
const { DOMParser: XmlParser } = new JSDOM('').window;

const workbookOf = (strategy: Strategy, language: Language) =>
  buildWorkbook(strategy, language, reportOptionsFor(strategy, language));

/** The parts of the file by name, each parsed; a part that is not well-formed fails the test. */
async function partsOf(workbook: Workbook): Promise<Readonly<Record<string, Document>>> {
  const files = Object.entries(unzipSync(await writeXlsx(workbook, ownLook)));
  return Object.fromEntries(
    files.map(([name, bytes]) => {
      const part = new XmlParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(part.getElementsByTagName('parsererror').length, name).toBe(0);
      return [name, part];
    }),
  );
}

const all = (part: Document | Element | undefined, name: string) => [
  ...(part?.getElementsByTagName(name) ?? []),
];

describe.each(languages)('the workbook in %s', (language) => {
  test.each([
    ['the worked example', stroomnet],
    ['an empty strategy', emptyStrategy()],
    ['hostile texts', hostileStrategy],
  ])('is well-formed, with a header that stays in sight and no formula anywhere: %s', async (_, strategy) => {
    const workbook = workbookOf(strategy, language);
    const parts = await partsOf(workbook);
    expect(all(parts['xl/workbook.xml'], 'sheet').map((one) => one.getAttribute('name'))).toEqual(
      workbook.sheets.map(({ name }) => name),
    );
    for (const [position, { rows, columns }] of workbook.sheets.entries()) {
      const sheet = parts[`xl/worksheets/sheet${position + 1}.xml`];
      expect(all(sheet, 'f')).toEqual([]);
      expect(all(sheet, 'pane')[0]?.getAttribute('ySplit')).toBe('1');
      expect(all(sheet, 'autoFilter')).toHaveLength(rows.length > 0 ? 1 : 0);
      expect(all(sheet, 'col')).toHaveLength(columns.length);
    }
  });

  test('numbers are numbers and dates are dates', async () => {
    const workbook = workbookOf(stroomnet, language);
    const parts = await partsOf(workbook);
    const position = workbook.sheets.findIndex(({ columns }) => /KPI/.test(columns[0]?.title ?? ''));
    const sheet = parts[`xl/worksheets/sheet${position + 1}.xml`];
    const now = all(sheet, 'c').find((one) => one.getAttribute('r') === 'B2');
    const [first] = stroomnet.kpis;
    expect(now?.getAttribute('t')).toBeNull();
    expect(Number(all(now, 'v')[0]?.textContent)).toBeCloseTo((first!.baseline ?? 0) / 100);
    const formats = all(parts['xl/styles.xml'], 'numFmt').map((one) => one.getAttribute('formatCode'));
    expect(formats).toContain(language === 'nl' ? '[$-413]mmm yyyy' : '[$-809]mmm yyyy');
    expect(
      formats.some((format) => format?.includes(language === 'nl' ? '[$-413]"€ "#,##0' : '[$-809]"€"#,##0')),
    ).toBe(true);
  });
});

test.skipIf(!hasSpreadsheets)(
  'shows figures in the language of the workbook, in LibreOffice too',
  async () => {
    const { pages } = await printedOf(await writeXlsx(workbookOf(stroomnet, 'nl'), ownLook), 'xlsx');
    const lines = pages.join('\n').split('\n');
    const lineOf = (start: string, also: string) =>
      lines.find((line) => line.startsWith(start) && line.includes(also)) ?? '';
    expect(lineOf('Telefoon', 'Bestaand')).toMatch(/ 410\.000 +59,9% /);
    expect(lineOf('Formatie', '€')).toMatch(/ € 2\.900\.000 +56,1% /);
    expect(lineOf('Klanten met zonnepanelen', '2027')).toMatch(/ jan 2027 +feb 2027 /);
    // One part of the whole has a decimal: then all have.
    expect(lineOf('Wat betaal ik', 'Contract')).toMatch(/ 58\.000 +10,0% /);
  },
  4 * minutes,
);

test.skipIf(!hasSpreadsheets)(
  'opens in LibreOffice, where a text that looks like a formula is still a text',
  async () => {
    const bytes = await writeXlsx(workbookOf(hostileStrategy, 'nl'), ownLook);
    const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const files = await converted(bytes, 'xlsx', everySheet);
    expect(files.size).toBe(11);
    const goals = strFromU8(files.get('document-Doelen.csv')!);
    for (const text of hostileTexts.filter((one) => /^\s*[=+\-@]/.test(one))) {
      expect(goals).toContain(text.trim().replaceAll('"', '""'));
    }
    expect([...files.values()].map((file) => strFromU8(file)).join('\n')).not.toMatch(
      /#NAME\?|#REF!|#VALUE!|Err:\d/,
    );
    const again = await converted(bytes, 'xlsx', 'xlsx');
    const written = unzipSync(again.get('document.xlsx')!);
    const sheets = Object.keys(written).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(11);
    for (const name of sheets) expect(strFromU8(written[name]!)).not.toContain('<f');
  },
  4 * minutes,
);

test('a stretch that Excel would read as a letter is read as it stands', async () => {
  const strategy = { ...stroomnet, meta: { ...stroomnet.meta, title: 'a_x0041_b _x0007_' } };
  const parts = await partsOf(workbookOf(strategy, 'nl'));
  const strings = all(parts['xl/sharedStrings.xml'], 't').map((one) => one.textContent);
  expect(strings).toContain('a_x005F_x0041_b _x005F_x0007_');
});
