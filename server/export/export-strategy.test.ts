import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { availableFormats, exportFormats, exportStrategy } from './export-strategy.ts';

const date = new Date('2026-11-22T10:00:00Z');

async function bytesOf(format: 'docx' | 'md' | 'json'): Promise<Uint8Array> {
  const result = await exportStrategy(stroomnet, { format, language: 'nl', date });
  if (!result.ok) throw new Error(result.code);
  return result.bytes;
}

/** Cells of tables as plain text, in order: what Word and Markdown must agree about. */
function factsOfDocx(docx: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
  return [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([cell]) =>
    normal(
      [...cell.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([whole, text]) => (whole.startsWith('<w:br') ? ' ' : (text ?? '')))
        .join(''),
    ),
  );
}

function factsOfMarkdown(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .flatMap((line) => line.slice(1, -1).split(/(?<!\\)\|/))
    .map((cell) => normal(cell.replaceAll('<br>', ' ').replace(/\\(.)/g, '$1')));
}

function normal(text: string): string {
  return text
    .replace(
      /&(lt|gt|amp|quot|apos);/g,
      (_, name: 'lt') => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name],
    )
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the formats agree', () => {
  let docx: Uint8Array;
  let markdown: string;

  beforeAll(async () => {
    docx = await bytesOf('docx');
    markdown = strFromU8(await bytesOf('md'));
  }, 180_000);

  test('every cell of every table is the same in Word and in Markdown', () => {
    const facts = factsOfDocx(docx);
    expect(facts.length).toBeGreaterThan(500);
    expect(factsOfMarkdown(markdown)).toEqual(facts);
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

test('a format of the contract that is not there yet is an answer, not an error', async () => {
  const missing = exportFormats.filter((format) => !availableFormats.includes(format));
  for (const format of missing) {
    expect(await exportStrategy(emptyStrategy(), { format, language: 'nl', date })).toEqual({
      ok: false,
      code: 'format-not-available',
      available: availableFormats,
    });
  }
});
