import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExportIo, runExport } from './export.ts';

const sound = fileURLToPath(new URL('../../tests/fixtures/sound.json', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function runWith(argv: readonly string[]) {
  const written = { out: '', err: '' };
  const io: ExportIo = {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    readFile: (path) => readFile(path),
    writeFile: (path, bytes) => writeFile(path, bytes),
  };
  return { exit: await runExport(argv, io), ...written };
}

const full = (out: string, format = 'md', language = 'en') => [
  sound,
  '--format',
  format,
  '--lang',
  language,
  '--out',
  out,
];

test('writes the document and says nothing', async () => {
  const out = join(folder, 'strategy.md');
  expect(await runWith(full(out))).toEqual({ exit: 0, out: '', err: '' });
  expect(await readFile(out, 'utf8')).toContain('## 4 Themes');
});

test('the file of the strategy comes out in the canonical form', async () => {
  const out = join(folder, 'strategy.json');
  expect((await runWith(full(out, 'json'))).exit).toBe(0);
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({
    format: 'klantcontactstrategie',
    version: 1,
  });
});

test('a PDF, and a document of chosen chapters, come out as well', async () => {
  const pdf = join(folder, 'strategy.pdf');
  expect(await runWith(full(pdf, 'pdf'))).toEqual({ exit: 0, out: '', err: '' });
  expect((await readFile(pdf, 'latin1')).slice(0, 5)).toBe('%PDF-');
  const chosen = join(folder, 'chosen.md');
  const options = ['--chapters', 'goals,roadmap', '--notes', '--no-open-findings', '--since', sound];
  expect((await runWith([...full(chosen), ...options])).exit).toBe(0);
  const text = await readFile(chosen, 'utf8');
  expect(text).toContain('## 6 Roadmap');
  expect(text).not.toContain('## 4 Themes');
});

test.each([
  ['no file', ['--format', 'md', '--out', 'x'], 'Noem precies één bestand.'],
  ['two files', [sound, sound, '--format', 'md', '--out', 'x'], 'Noem precies één bestand.'],
  ['no format', [sound, '--out', 'x'], 'Zeg met --format'],
  ['no path', [sound, '--format', 'md'], 'Zeg met --out'],
  ['an unknown format', [sound, '--format', 'doc', '--out', 'x'], '--format kan dit niet zijn'],
  [
    'an unknown chapter',
    [sound, '--format', 'md', '--chapters', 'goals,extra', '--out', 'x'],
    '--chapters kan dit niet zijn; kies uit: summary,',
  ],
  [
    'an older version that is not there',
    [sound, '--format', 'md', '--since', 'nergens.json', '--out', 'x'],
    'nergens.json: het bestand kan niet worden gelezen',
  ],
  [
    'an unknown language',
    [sound, '--format', 'md', '--lang', 'de', '--out', 'x'],
    '--lang kan dit niet zijn',
  ],
  ['an unknown option', [sound, '--format', 'md', '--out', 'x', '--fast'], 'De optie --fast bestaat niet.'],
  [
    'a file that is not there',
    ['nergens.json', '--format', 'md', '--out', 'x'],
    'kan niet worden gelezen (ENOENT)',
  ],
])('exit 2 with one line for %s', async (_, argv, line) => {
  const { exit, out, err } = await runWith(argv);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(line);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('exit 2 for a file that is no strategy, and for a place where nothing can be written', async () => {
  const broken = join(folder, 'broken.json');
  await writeFile(broken, '{');
  const refused = await runWith([broken, '--format', 'md', '--out', join(folder, 'x.md')]);
  expect(refused.exit).toBe(2);
  expect(refused.err.trimEnd().split('\n')).toHaveLength(1);
  const unwritable = await runWith(full(join(folder, 'nergens', 'x.md')));
  expect(unwritable).toMatchObject({ exit: 2, err: expect.stringContaining('ENOENT') });
});
