import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';

/** LibreOffice comes in parts: the library of each, and the package of Debian that has it without a window. */
const parts = [
  { library: 'libswlo.so', from: 'libreoffice-writer-nogui' },
  { library: 'libsclo.so', from: 'libreoffice-calc-nogui' },
  { library: 'libsdlo.so', from: 'libreoffice-impress-nogui' },
];

/**
 * Sees to it that tests can open documents, workbooks and slides in LibreOffice and read what it made of them. Where that
 * cannot be had it says so: such tests are then skipped, visibly.
 */
export function ensureOffice() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (canInstallFromDebian()) {
    console.log('Installing LibreOffice from Debian ...');
    installFromDebian(missing);
  }
  const still = missingPackages();
  if (still.length > 0) {
    console.log(`Tests that open files in LibreOffice are skipped: not installed are ${still.join(', ')}.`);
  }
}

function missingPackages() {
  const soffice = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path));
  const program = soffice === undefined ? undefined : dirname(realpathSync(soffice));
  const lacking = parts.filter(({ library }) => program === undefined || !existsSync(join(program, library)));
  const hasReader = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
  return [...lacking.map(({ from }) => from), ...(hasReader ? [] : ['poppler-utils'])];
}
