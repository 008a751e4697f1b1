import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Whether this machine can turn a document into a PDF and read it; without it such a test is skipped, visibly. */
export const hasOffice = isInstalled('soffice') && isInstalled('pdftotext');

/** The text of each page of a Word document as LibreOffice lays it out. */
export async function pagesOf(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-office-'));
  try {
    const source = join(folder, 'document.docx');
    await writeFile(source, docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const convert = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    await run('soffice', [...convert, source], { timeout: 240_000 });
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'document.pdf'), '-'], {
      maxBuffer: 32 * 1024 * 1024,
    });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
