import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pitfallPageFiles } from '#shared/pitfall-pages/page-files.ts';

const folder = 'docs/pitfalls';
const mend = 'The pages differ from the catalogue. Run `npm run docs:pitfalls`.';
const made = pitfallPageFiles();
const onDisk = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  : [];

test('every pitfall has its page in every language, and no page is left of one that is gone', () => {
  expect(onDisk.map((path) => path.replaceAll('\\', '/')).sort(), mend).toEqual([...made.keys()].sort());
});

test('the pages say what the catalogue says', () => {
  const stale = [...made].filter(([path, content]) => {
    const file = `${folder}/${path}`;
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  expect(
    stale.map(([path]) => path),
    mend,
  ).toEqual([]);
});
