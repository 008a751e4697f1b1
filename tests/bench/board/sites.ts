import { fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { boardFile } from './content.ts';
import type { PageName } from './options.ts';

const peersFolder = 'tests/bench/peers';

/** Where the pages are that are measured. */
export interface Sites {
  /** Address of a page with so many notes on it, ready to be opened in this context as somebody who takes part. */
  readonly addressOf: (page: PageName, notes: number, context: BrowserContext) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface SiteOptions {
  readonly withPeers: boolean;
  /** With functions under their own names, for a profile; else as people get it. */
  readonly isReadable: boolean;
}

/** Builds what is to be measured, the peers only when they changed, and serves it. */
export async function openSites({ withPeers, isReadable }: SiteOptions): Promise<Sites> {
  if (withPeers) ensurePeers();
  const clientFolder = buildProduct(isReadable);
  const server = fork(
    'tests/bench/serve-board.ts',
    [
      resolve(clientFolder),
      resolve(peersFolder, 'dist'),
      resolve(peersFolder, 'node_modules/@excalidraw/excalidraw/dist/prod/fonts'),
    ],
    { execArgv: ['--import', 'tsx'] },
  );
  const [ports] = (await once(server, 'message')) as [{ product: number; peers: number }];
  return {
    addressOf: async (page, notes, context) => {
      if (page !== 'ours') return `http://localhost:${ports.peers}/${page}/?n=${notes}`;
      return newWorkshop(`http://localhost:${ports.product}`, notes, context);
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.send('stop');
      await ended;
    },
  };
}

/** A workshop of its own for every run, joined beforehand, so that the page opens on the board. */
async function newWorkshop(url: string, notes: number, context: BrowserContext): Promise<string> {
  const post = async (path: string, data: unknown) => {
    const headers = { origin: url, 'content-type': 'application/json' };
    const answer = await context.request.post(`${url}${path}`, { headers, data: JSON.stringify(data) });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  const made = await post('/api/workshops', {
    title: 'Klantcontact 2027',
    organisation: 'Stroomnet Energie',
    language: 'nl',
    strategy: boardFile(notes),
  });
  const secret = String(made.links.facilitator).split('#')[1];
  await post(`/api/workshops/${made.id}/join`, { secret, name: 'Anouk' });
  return `${url}/w/${made.id}?bench=1`;
}

function buildProduct(isReadable: boolean): string {
  const folder = isReadable ? 'dist/bench-readable' : 'dist/bench';
  const flags = isReadable ? ['--minify', 'false'] : [];
  console.log('Building the board for measuring ...');
  run('npx', [
    'vite',
    'build',
    '--mode',
    'bench',
    '--logLevel',
    'error',
    '--outDir',
    `../${folder}`,
    ...flags,
  ]);
  return folder;
}

/** Installs and builds the pages of the peers, unless just these are there. */
function ensurePeers(): void {
  const sources = ['package-lock.json', 'shared/content.tsx', 'shared/bench.tsx'];
  const pages = ['tldraw', 'excalidraw'].flatMap((page) => [`${page}/page.tsx`, `${page}/index.html`]);
  const lock = hashOf(['package-lock.json']);
  const all = hashOf([...sources, ...pages]);
  const installed = join(peersFolder, 'node_modules/.installed-lockfile');
  const built = join(peersFolder, 'dist/.built-sources');
  if (!isStamped(installed, lock)) {
    console.log('Installing the pages to measure beside ...');
    run('npm', ['ci', '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel', 'error'], peersFolder);
    writeFileSync(installed, lock);
  }
  if (isStamped(built, all)) return;
  console.log('Building the pages to measure beside ...');
  for (const page of ['tldraw', 'excalidraw']) {
    const output = ['--outDir', `../dist/${page}`, '--emptyOutDir', '--base', './'];
    run('npx', ['vite', 'build', page, '--logLevel', 'error', ...output], peersFolder);
  }
  writeFileSync(built, all);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(peersFolder, file)));
  return hash.digest('hex');
}

function isStamped(file: string, stamp: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function run(command: string, words: readonly string[], cwd = '.'): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(command, words, { cwd, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed.`);
}
