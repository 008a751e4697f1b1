import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What pages cannot do without, beside the program itself: it would find that out file by file. */
const firstModules = {
  start: ['index.html', 'features/start/StartPage.tsx'],
  workshop: ['index.html', 'app/WorkshopPage.tsx', 'features/board/BoardView.tsx'],
} as const;

/**
 * The value of a `Link` header that has a browser fetch all files that a page begins with at once, while it reads the
 * page; undefined for a client that was built without a list of its files.
 */
export function linkToFirstFiles(folder: string, page: keyof typeof firstModules): string | undefined {
  const list = join(folder, '.vite/manifest.json');
  if (!existsSync(list)) return undefined;
  const manifest = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, Chunk>>;
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const sheet of chunk.css ?? []) styles.add(sheet);
    chunk.imports?.forEach(visit);
  };
  firstModules[page].forEach(visit);
  return [
    ...[...scripts].map((file) => `</${file}>; rel=modulepreload`),
    ...[...styles].map((file) => `</${file}>; rel=preload; as=style; crossorigin`),
  ].join(', ');
}
