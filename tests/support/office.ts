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
export const hasOffice = isInstalled('soffice') && isInstalled('pdftotext') && isInstalled('pdfimages');

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

/** A document on paper: the text of each page, and how many pixels an inch each picture has there. */
export interface Printed {
  readonly pages: readonly string[];
  readonly pictures: readonly number[];
}

/** A document, a Word document unless told otherwise, as LibreOffice lays it out. */
export async function printedOf(document: Uint8Array, from = 'docx'): Promise<Printed> {
  const [printed] = await printedOfAll([document], from);
  if (!printed) throw new Error('LibreOffice made no PDF of the document.');
  return printed;
}

/** Each document as LibreOffice lays it out, in their order. */
export async function printedOfAll(
  documents: readonly Uint8Array[],
  from: string,
): Promise<readonly Printed[]> {
  const files = documents.map((document, position) => [`${position}.${from}`, document] as const);
  const made = await convertedAll(Object.fromEntries(files), 'pdf');
  return Promise.all(
    documents.map((_, position) => {
      const pdf = made.get(`${position}.pdf`);
      if (!pdf) throw new Error('LibreOffice made no PDF of the document.');
      return readPrinted(pdf);
    }),
  );
}

async function readPrinted(pdf: Uint8Array): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    await writeFile(path, pdf);
    const most = { maxBuffer: 32 * 1024 * 1024 };
    const [text, images] = await Promise.all([
      run('pdftotext', ['-layout', path, '-'], most),
      run('pdfimages', ['-list', path], most),
    ]);
    return { pages: text.stdout.split('\f').slice(0, -1), pictures: densitiesIn(images.stdout) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pixels an inch of each picture in what `pdfimages -list` tells; masks are no pictures. */
export function densitiesIn(list: string): number[] {
  const rows = list.trim().split('\n').slice(2);
  return rows
    .map((row) => row.trim().split(/\s+/))
    .flatMap((row) => (row[2] === 'image' ? [Number(row[12])] : []));
}
