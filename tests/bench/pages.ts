import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from './figures.ts';
import { benchModules } from './modules.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const folder = 'dist/client';

const panels = 'i18n/nl/panel-texts.ts';
const workshop = ['app/WorkshopPage.tsx', 'i18n/nl/workshop-texts.ts', 'features/guide/GuidePanel.tsx'];

/** What each page loads beside the entry, by name in the manifest; the language is Dutch. */
const pages: Readonly<Record<string, readonly string[]>> = {
  start: ['i18n/nl/start-texts.ts', 'features/start/StartPage.tsx'],
  join: ['features/join/JoinPage.tsx'],
  'workshop, canvas': [...workshop, 'features/board/BoardView.tsx'],
  'workshop, list': [...workshop, panels, 'features/outline/OutlineView.tsx'],
  'workshop, document': [...workshop, panels, 'features/document/DocumentView.tsx'],
};

/** JavaScript that each page loads, gzipped, from the manifest of the build; and what the board's page is made of. */
export async function benchPages(): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const always = ['index.html', 'i18n/nl/entry-texts.ts'];
  const rows = Object.entries(pages).map(([page, parts]) => {
    const missing = [...always, ...parts].filter((name) => !manifest[name]);
    if (missing.length > 0) throw new Error(`Not in the build: ${missing.join(', ')}`);
    return [page, kibibytes(sizeOf(manifest, [...always, ...parts]))];
  });
  const all = Object.keys(manifest).filter((name) => manifest[name]?.file.endsWith('.js'));
  printTable('JavaScript per page, gzip', [
    ['page', 'KiB'],
    ...rows,
    ['everything there is', kibibytes(sizeOf(manifest, all))],
  ]);
  await benchModules([...always, ...(pages['workshop, canvas'] ?? [])]);
}

/** Bytes of the chunks and all that they import at once. */
function sizeOf(manifest: Record<string, Chunk>, names: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  const files = new Set([...seen].map((name) => manifest[name]?.file ?? ''));
  return [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
