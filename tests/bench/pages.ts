import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from './figures.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}

const folder = 'dist/client';

/** JavaScript that each page loads, gzipped, from the manifest of the build. */
export function benchPages(): void {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';
  const pages = Object.keys(manifest).filter(
    (name) => /app\/|features\/(start|join)\//.test(name) && name !== entry,
  );
  const rows = pages.map((page) => [
    page,
    kibibytes(sizeOf(manifest, [entry, page, ...languageOf(manifest)])),
  ]);
  const all = Object.keys(manifest).filter((name) => manifest[name]?.file.endsWith('.js'));
  printTable('JavaScript per page, gzip (entry + page + what they import; lazily loaded parts apart)', [
    ['page', 'KiB'],
    [entry, kibibytes(sizeOf(manifest, [entry]))],
    ...rows,
    ['everything there is', kibibytes(sizeOf(manifest, all))],
  ]);
}

function languageOf(manifest: Record<string, Chunk>): string[] {
  return Object.keys(manifest).filter((name) => /i18n\/nl\//.test(name));
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
