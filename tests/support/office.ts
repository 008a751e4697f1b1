import { execFile, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Whether this machine can turn a document into a PDF and read it; without it such a test is skipped, visibly. */
export const hasOffice = isInstalled('soffice') && isInstalled('pdftotext');

/** LibreOffice comes in parts; each has a library of its own. */
function hasPart(library: string): boolean {
  if (!hasOffice) return false;
  const program = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path));
  return program !== undefined && existsSync(join(dirname(realpathSync(program)), library));
}

/** Whether this machine can open a workbook. */
export const hasSpreadsheets = hasPart('libsclo.so');

/** Whether this machine can open slides. */
export const hasSlides = hasPart('libsdlo.so');

/** What LibreOffice makes of a file, by name: `from` is its ending, `to` an ending or a filter of LibreOffice. */
export function converted(
  bytes: Uint8Array,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return convertedAll({ [`document.${from}`]: bytes }, to);
}

/** What LibreOffice makes of files, by name, all at once: most of the time goes to its start. */
async function convertedAll(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-office-'));
  try {
    const sources = Object.keys(files).map((name) => join(folder, name));
    const made = join(folder, 'made');
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const convert = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir', made];
    await run('soffice', [...convert, ...sources], { timeout: 240_000 });
    const names = await readdir(made);
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(made, name))] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of each page of a document, a Word document unless told otherwise, as LibreOffice lays it out. */
export async function pagesOf(document: Uint8Array, from = 'docx'): Promise<readonly string[]> {
  const [pages] = await pagesOfAll([document], from);
  return pages ?? [];
}

/** The text of each page of each document, in their order. */
export async function pagesOfAll(
  documents: readonly Uint8Array[],
  from: string,
): Promise<readonly (readonly string[])[]> {
  const files = documents.map((document, position) => [`${position}.${from}`, document] as const);
  const made = await convertedAll(Object.fromEntries(files), 'pdf');
  return Promise.all(
    documents.map((_, position) => {
      const pdf = made.get(`${position}.pdf`);
      if (!pdf) throw new Error('LibreOffice made no PDF of the document.');
      return textOfPages(pdf);
    }),
  );
}

async function textOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-pdf-'));
  try {
    await writeFile(join(folder, 'document.pdf'), pdf);
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'document.pdf'), '-'], {
      maxBuffer: 32 * 1024 * 1024,
    });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
