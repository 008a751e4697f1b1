import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchOptions } from '#tests/support/chromium.ts';
import type { DeviceCopyPage } from '#tests/support/device-copy-page.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

type Seen = ReturnType<DeviceCopyPage['look']>;

let server: TestServer;
let workshop: TestWorkshop;
let browser: Browser;
let page: Page;

const look = (): Promise<Seen> => page.evaluate(() => window.deviceCopy.look());
const sees = (holds: (seen: Seen) => boolean, what: string) =>
  until(async () => holds(await look()), what, 20_000);

/** Loads the page anew, also while the server is down, and joins. */
async function visit(early: string | null = null): Promise<void> {
  await page.goto(`${server.origin}/page`);
  const secret = workshop.secrets.participant;
  await page.evaluate(([id, word, text]) => window.deviceCopy.open(id, word, text), [
    workshop.id,
    secret,
    early,
  ] as const);
}

async function script(): Promise<string> {
  const input = fileURLToPath(new URL('../support/device-copy-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rollupOptions: { input, output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

beforeAll(async () => {
  server = await startServer();
  workshop = await server.createWorkshop();
  // A page that the test itself answers for counts as one from outside.
  browser = await chromium.launch(launchOptions(inject('chromium'), ['LocalNetworkAccessChecks']));
  page = await (await browser.newContext()).newPage();
  const code = await script();
  const html = '<!doctype html><title>test</title><script src="/script.js"></script>';
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route('**/script.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
});

afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

describe('the copy of the board on this device', () => {
  test('keeps offline work through reloads, also what was typed before it was loaded', async () => {
    await visit();
    await sees(({ kind }) => kind === 'saved', 'saved');
    await page.evaluate(() => window.deviceCopy.write('online'));
    await sees(({ kind, notes }) => kind === 'saved' && notes.length === 1, 'saved again');
    await server.close();
    await sees(({ kind }) => kind === 'offline', 'offline');
    await page.evaluate(() => window.deviceCopy.write('offline one'));
    await page.evaluate(() => window.deviceCopy.write('offline two'));
    await page.waitForTimeout(500); // the browser's database has no event that says when it is on disk
    await visit('early');
    await sees(({ isLoaded, pending }) => isLoaded && pending === 3, 'what was typed offline, and counted');
    await page.waitForTimeout(500);
    await visit();
    await sees(
      ({ kind, notes }) => kind === 'offline' && notes.length === 4,
      'all of it after another reload',
    );
    server = await startServer({ config: { dataDir: server.dataDir, port: server.port } });
    await page.evaluate(() => window.deviceCopy.check());
    await sees(({ kind, pending }) => kind === 'saved' && pending === 0, 'saved after all');
    const { json } = await server.call('GET', `/api/workshops/${workshop.id}/strategy`, {
      secret: workshop.secrets.observer,
    });
    const texts: string[] = json.notes.map(({ text }: { text: string }) => text);
    expect(texts.sort()).toEqual(['early', 'offline one', 'offline two', 'online']);
  });

  test('is gone when the workshop is erased', async () => {
    const databases = () => page.evaluate(() => window.deviceCopy.databases());
    expect(await databases()).toContain(`kcc-${workshop.id}-board`);
    await server.call('DELETE', `/api/workshops/${workshop.id}`, { secret: workshop.secrets.facilitator });
    await sees(({ kind }) => kind === 'erased', 'erased');
    await until(async () => !(await databases()).includes(`kcc-${workshop.id}-board`), 'the copy gone');
  });
});
