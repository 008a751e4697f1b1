// `npm run docs:pitfalls`: writes docs/pitfalls from the catalogue, and removes the pages of pitfalls that are gone.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pitfallPageFiles } from '#shared/pitfall-pages/page-files.ts';

const folder = 'docs/pitfalls';
const files = pitfallPageFiles();

await mkdir(folder, { recursive: true });
const there = await readdir(folder, { recursive: true });
const gone = there.filter((path) => path.endsWith('.md') && !files.has(path.replaceAll('\\', '/')));
for (const path of gone) await rm(join(folder, path));
for (const [path, content] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
console.log(`${folder}: ${files.size} pages written, ${gone.length} removed.`);
