import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTranslationFile } from '#server/translations/read-file.ts';
import { runTranslations } from './translations.ts';

const strategy = fileURLToPath(new URL('../../templates/stroomnet/strategy.json', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'translations-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function runWith(argv: readonly string[]) {
  const written = { out: '', err: '' };
  const exit = await runTranslations(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    readFile: (path) => readFile(path),
    writeFile: (path, bytes) => writeFile(path, bytes),
  });
  return { exit, ...written };
}

test.each(['xliff', 'csv'])('writes the texts of a strategy as %s', async (format) => {
  const out = join(folder, format);
  expect(await runWith([strategy, '--format', format, '--out', out])).toEqual({ exit: 0, out: '', err: '' });
  const read = readTranslationFile(await readFile(out));
  expect(read.ok && read.translations.length).toBeGreaterThan(200);
});

test('writes nothing into the language that everything is in', async () => {
  const out = join(folder, 'nl.csv');
  await runWith([strategy, '--format', 'csv', '--to', 'nl', '--out', out]);
  expect((await readFile(out, 'utf8')).trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['no format', [strategy, '--out', 'x'], '--format kan dit niet zijn'],
  ['another language', [strategy, '--format', 'csv', '--to', 'de', '--out', 'x'], '--to kan dit niet zijn'],
  ['no file', ['--format', 'csv', '--out', 'x'], 'Noem precies één bestand.'],
  ['no path', [strategy, '--format', 'csv'], 'Zeg met --out'],
  ['an unknown option', [strategy, '--fast'], 'De optie --fast bestaat niet.'],
  ['no such file', ['nergens.json', '--format', 'csv', '--out', 'x'], 'ENOENT'],
])('exit 2 with one line for %s', async (_, argv, line) => {
  const { exit, err } = await runWith(argv);
  expect(exit).toBe(2);
  expect(err).toContain(line);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
