import { readdirSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages } from '#shared/text/language.ts';
import {
  factsIn,
  hasPdfReader,
  tablesOfDocx,
  tablesOfHtml,
  tablesOfMarkdown,
  textOfPdf,
  unbroken,
} from '#tests/support/document-facts.ts';
import { hostileStrategy } from '#tests/support/hostile.ts';
import { strategyOfTemplate, stroomnet } from '#tests/support/stroomnet.ts';
import { availableFormats, type ExportFormat, exportFormats, exportStrategy } from './export-strategy.ts';

const date = new Date('2026-11-22T10:00:00Z');

async function bytesOf(
  format: ExportFormat,
  strategy: Strategy = stroomnet,
  language: Language = 'nl',
): Promise<Uint8Array> {
  const result = await exportStrategy(strategy, { format, language, date });
  if (!result.ok) throw new Error(result.code);
  return result.bytes;
}

const templates = readdirSync(new URL('../../templates/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, Strategy] => [name, strategyOfTemplate(name)]);

describe.each([...templates, ['hostile', hostileStrategy] as [string, Strategy]])(
  'the formats agree: %s',
  (name, strategy) => {
    test.each(languages)(
      'web page and Markdown hold the same decisions, figures and owners (%s)',
      async (language) => {
        const of = async (format: 'html' | 'md') => strFromU8(await bytesOf(format, strategy, language));
        const markdown = tablesOfMarkdown(await of('md'));
        const facts = factsIn(markdown);
        expect(factsIn(tablesOfHtml(await of('html')))).toEqual(facts);
        expect(Math.min(facts.decisions.length, facts.kpis.length, facts.owners.length)).toBeGreaterThan(
          name === 'blank' ? -1 : 5,
        );
      },
    );
  },
);

const worked = templates.filter(([name]) => name !== 'blank');

describe.skipIf(!hasPdfReader).each(worked)('the PDF of %s', (_, strategy) => {
  test.each(languages)('says what every cell of every table of the web page says (%s)', async (language) => {
    const pdf = unbroken(textOfPdf(await bytesOf('pdf', strategy, language)));
    const html = tablesOfHtml(strFromU8(await bytesOf('html', strategy, language)));
    const cells = html.flatMap(({ rows }) => rows.flat());
    expect(cells.length).toBeGreaterThan(300);
    expect(cells.filter((cell) => !pdf.includes(unbroken(cell)))).toEqual([]);
  });
});

test('every cell of every table is the same in Word, in Markdown and on the web page', async () => {
  const docx = tablesOfDocx(await bytesOf('docx'));
  expect(docx.flatMap(({ rows }) => rows.flat()).length).toBeGreaterThan(500);
  expect(tablesOfMarkdown(strFromU8(await bytesOf('md')))).toEqual(docx);
  expect(tablesOfHtml(strFromU8(await bytesOf('html')))).toEqual(docx);
}, 180_000);

test.each(['xlsx', 'pptx'] as const)('%s comes with its type and its name', async (format) => {
  const file = await exportStrategy(stroomnet, { format, language: 'nl', date });
  expect(file).toMatchObject({
    ok: true,
    contentType: expect.stringContaining('officedocument'),
    fileName: `stroomnet-energie-klantcontactstrategie-2027-nl.${format}`,
  });
});

test('JSON is the canonical file, which can be read again', async () => {
  const read = readStrategyFile(await bytesOf('json'));
  expect(read.ok && read.strategy).toEqual(stroomnet);
});

test('names of files are safe everywhere and tell the language', async () => {
  const named = (title: string, name: string) => {
    const empty = emptyStrategy();
    const strategy = { ...empty, meta: { ...empty.meta, title }, profile: { ...empty.profile, name } };
    return exportStrategy(strategy, { format: 'md', language: 'en', date });
  };
  expect(await named('Koers: 2027/28', 'Énergie & Zó')).toMatchObject({
    fileName: 'energie-zo-koers-2027-28-en.md',
  });
  expect(await named('../..', '')).toMatchObject({ fileName: 'klantcontactstrategie-en.md' });
});

test('every format of the contract can be written', () => {
  expect(availableFormats).toEqual(exportFormats);
});
