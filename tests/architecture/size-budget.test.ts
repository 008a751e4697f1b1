import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const folder = 'dist/client';
const kibi = 1024;

/** What is fetched in any case, and what the page asks for before it can be used; the language is Dutch. */
const entry = ['index.html', 'i18n/nl/entry-texts.ts'];
const start = [...entry, 'i18n/nl/start-texts.ts', 'features/start/StartPage.tsx'];
const workshop = [
  ...entry,
  'app/WorkshopPage.tsx',
  'i18n/nl/workshop-texts.ts',
  'features/board/BoardView.tsx',
  'features/guide/GuidePanel.tsx',
];

let manifest: Readonly<Record<string, Chunk>> = {};

beforeAll(() => {
  // As for the browser tests: builds only when a source is newer than the build.
  const prepare = "import('./scripts/build.mjs').then(({ ensureBuilt }) => ensureBuilt())";
  execFileSync(process.execPath, ['--input-type=module', '-e', prepare], { stdio: 'inherit' });
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
}, 300_000);

/** Files of the chunks with all that they import at once, largest first, with their size in KiB after gzip. */
function scriptsOf(names: readonly string[]): readonly (readonly [string, number])[] {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`Not in the build: ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return [...files]
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / kibi] as const)
    .sort((a, b) => b[1] - a[1]);
}

function expectWithin(names: readonly string[], mostKiB: number): void {
  const scripts = scriptsOf(names);
  const total = scripts.reduce((sum, [, size]) => sum + size, 0);
  const list = scripts.map(([file, size]) => `${size.toFixed(1)} ${file}`).join('\n');
  expect(total, `${total.toFixed(1)} KiB of JavaScript after gzip:\n${list}`).toBeLessThanOrEqual(mostKiB);
}

describe('JavaScript that has to arrive first', () => {
  it('is at most 120 KiB for the start page', () => expectWithin(start, 120));

  it('is at most 300 KiB for the workshop page with its board and guide', () => expectWithin(workshop, 300));
});
