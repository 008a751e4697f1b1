import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { printTable } from './figures.ts';

const kibi = 1024;
const mostShown = 40;

/** One part of what a page loads: a module of ours, or all modules of one package. */
interface Part {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Where the JavaScript of the workshop page comes from: a build that is not written, in which the gzipped size of each
 * chunk is split over its modules by what they take by themselves.
 */
export async function benchModules(entries: readonly string[]): Promise<void> {
  const chunks = await builtChunks();
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<Rollup.OutputChunk>();
  const visit = (chunk: Rollup.OutputChunk | undefined): void => {
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const file of chunk.imports) visit(byFile.get(file));
  };
  for (const chunk of chunks) {
    const source = chunk.facadeModuleId ?? '';
    if (entries.some((entry) => source.endsWith(`/client/${entry}`))) visit(chunk);
  }
  const parts = merged([...wanted].flatMap(partsOf));
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  printTable(`Largest parts of the workshop page with its board and guide, of ${kib(total)} KiB gzip`, [
    ['KiB', '%', 'module or package'],
    ...parts
      .slice(0, mostShown)
      .map(({ name, bytes }) => [kib(bytes), ((100 * bytes) / total).toFixed(1), name]),
  ]);
  printTable(
    'The same by folder',
    merged(parts.map(({ name, bytes }) => ({ name: folderOf(name), bytes })))
      .slice(0, mostShown)
      .map(({ name, bytes }) => [kib(bytes), name]),
  );
}

async function builtChunks(): Promise<readonly Rollup.OutputChunk[]> {
  process.env['NODE_ENV'] = 'production';
  const built = await build({ mode: 'production', logLevel: 'error', build: { write: false } });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.filter((output) => output.type === 'chunk');
}

function partsOf(chunk: Rollup.OutputChunk): readonly Part[] {
  const size = gzipSync(chunk.code, { level: 9 }).length;
  const modules = Object.entries(chunk.modules).map(([id, { code }]) => ({
    name: nameOf(id),
    bytes: code ? gzipSync(code, { level: 9 }).length : 0,
  }));
  const sum = modules.reduce((all, { bytes }) => all + bytes, 0);
  return modules.map(({ name, bytes }) => ({ name, bytes: sum === 0 ? 0 : (bytes / sum) * size }));
}

/** `react-dom` for what is in a package, else the path within the project. */
function nameOf(id: string): string {
  const path = id.split('?')[0] ?? id;
  const inPackage = path.split('/node_modules/').at(-1) ?? '';
  if (inPackage !== path)
    return inPackage
      .split('/')
      .slice(0, inPackage.startsWith('@') ? 2 : 1)
      .join('/');
  return path.replace(`${process.cwd()}/`, '');
}

function folderOf(name: string): string {
  return name.includes('.ts') ? name.split('/').slice(0, -1).join('/') : name;
}

function merged(parts: readonly Part[]): readonly Part[] {
  const sums = new Map<string, number>();
  for (const { name, bytes } of parts) sums.set(name, (sums.get(name) ?? 0) + bytes);
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}

function kib(bytes: number): string {
  return (bytes / kibi).toFixed(1);
}
