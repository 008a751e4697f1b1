import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { withSubject } from './pdf-properties.ts';

const run = promisify(execFile);

const timeLimitMs = 60_000;

const notAccessible: Bilingual = {
  nl: 'Niet PDF/UA: gemaakt door een webpagina af te drukken',
  en: 'Not PDF/UA: made by printing a web page',
};

const usualPlaces: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that `CHROMIUM_PATH` names, else one in the usual places; null where there is none. */
export function findChromium(named = process.env['CHROMIUM_PATH']): string | null {
  const places = named ? [named] : usualPlaces;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Prints an HTML file as PDF with a browser of its own that reaches no network. Rejects when that takes a minute. */
export async function printHtml(chromium: string, html: Uint8Array, language: Language): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-print-'));
  try {
    const page = join(folder, 'document.html');
    const printed = join(folder, 'document.pdf');
    await writeFile(page, html);
    await run(
      chromium,
      [
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        // Who runs as root, as in many containers, has no sandbox to give; the page runs no script.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${printed}`,
        pathToFileURL(page).href,
      ],
      { timeout: timeLimitMs },
    );
    return withSubject(await readFile(printed), notAccessible[language]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
