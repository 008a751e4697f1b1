import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '#shared/pitfalls/catalogue.ts';

const root = fileURLToPath(new URL('../../shared/pitfalls', import.meta.url));
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every folder of a pitfall is in the catalogue, and every pitfall has its folder', () => {
  const ids = catalogue.map((pitfall) => pitfall.id);
  expect([...ids].sort()).toEqual([...folders].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(folders)('%s holds its check, its texts and its test', (id) => {
  for (const file of [`${id}.ts`, 'text.ts', `${id}.test.ts`]) {
    expect(existsSync(`${root}/${id}/${file}`), file).toBe(true);
  }
});
