import { gzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { launchOptions } from '#tests/support/chromium.ts';
import {
  documentBytes,
  noteState,
  noteToUse,
  settle,
  startRecording,
  stopRecording,
  whenReady,
} from './in-page.ts';
import { handOn, type Point } from './input.ts';
import type { PageName, WorkloadName } from './options.ts';
import type { Sites } from './sites.ts';
import { type Seat, workloads } from './workloads.ts';

/** What one page cost in one run. */
export interface PageRun {
  /** CPU of the main thread, in ms, until all notes in view were painted. */
  readonly loadCpu: number;
  /** The same, with what the page did in the two seconds after. */
  readonly settledCpu: number;
  /** From opening the page until all notes in view were painted, in ms. */
  readonly loadMs: number;
  readonly scriptBytes: number;
  readonly heapBytes: number;
  readonly mounted: number;
  readonly workloads: Partial<Record<WorkloadName, WorkloadRun | undefined>>;
  /** Bytes that the document grew by for each drag; only where there is a document to look at. */
  readonly growth: number | undefined;
}

/** What one workload cost. */
export interface WorkloadRun {
  /** CPU of the main thread over all frames, in ms. */
  readonly cpu: number;
  /** Milliseconds from each frame to the next. */
  readonly frames: readonly number[];
  /** Milliseconds from each key to the frame that shows it. */
  readonly keys: readonly number[];
}

const windowSize = { width: 1280, height: 800 };
const drags = 20;

/** Opens a page in a browser of its own, as somebody who takes part, and calls back when it shows its notes. */
export async function atPage<Result>(
  sites: Sites,
  executablePath: string,
  { page: name, notes }: { readonly page: PageName; readonly notes: number },
  use: (opened: Opened) => Promise<Result>,
  whileLoading: (cdp: CDPSession, load: () => Promise<void>) => Promise<void> = (_, load) => load(),
): Promise<Result> {
  const options = launchOptions(executablePath);
  // Nothing from outside: neither page may wait for something that a machine without network does not get.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  const browser = await chromium.launch({ ...options, args });
  try {
    const context = await browser.newContext({ viewport: windowSize, locale: 'nl-NL' });
    // The tool that runs this file wraps functions in a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (named) => named;');
    const address = await sites.addressOf(name, notes, context);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const scripts = countScripts(context);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const load = async () => {
      await page.goto(address, { waitUntil: 'commit' });
      await whenReady(page);
    };
    const loadCpu = await cpuOf(cdp, () => whileLoading(cdp, load));
    const loadMs = await whenReady(page);
    const hand = handOn(cdp, { x: windowSize.width / 2, y: windowSize.height / 2 });
    const result = await use({ page, cdp, hand, notes, load: { cpu: loadCpu, ms: loadMs }, scripts });
    if (failures.length > 0) throw new Error(`${name}: ${failures.join('; ')}`);
    return result;
  } finally {
    await browser.close();
  }
}

/** A page that shows its notes. */
export interface Opened extends Seat {
  readonly cdp: CDPSession;
  readonly load: { readonly cpu: number; readonly ms: number };
  /** Bytes of JavaScript that the page loaded so far, each file gzipped. */
  readonly scripts: () => Promise<number>;
}

/** Everything about one page, once. */
export function measurePage(
  sites: Sites,
  executablePath: string,
  subject: { readonly page: PageName; readonly notes: number },
  names: readonly WorkloadName[],
): Promise<PageRun> {
  return atPage(sites, executablePath, subject, async (opened) => {
    const { page, cdp, load } = opened;
    const later = await cpuOf(cdp, () => settle(page, 2000));
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const heapBytes = (await metricsOf(cdp)).get('JSHeapUsedSize') ?? Number.NaN;
    await cdp.send('HeapProfiler.disable');
    const mounted = await page.evaluate(() => document.querySelectorAll('*').length);
    const runs: Partial<Record<WorkloadName, WorkloadRun | undefined>> = {};
    for (const name of names) runs[name] = await attempted(opened, () => measureWorkload(opened, name));
    return {
      loadCpu: load.cpu,
      settledCpu: load.cpu + later,
      loadMs: load.ms,
      scriptBytes: await opened.scripts(),
      heapBytes,
      mounted,
      workloads: runs,
      growth: names.includes('drag') ? await attempted(opened, () => growthPerDrag(opened)) : undefined,
    };
  });
}

/** What came of it; one workload that a page does not bear leaves its row empty, and the others count. */
async function attempted<Result>({ page }: Opened, act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act();
  } catch (error) {
    console.error(`  ${new URL(page.url()).pathname}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function measureWorkload(opened: Opened, name: WorkloadName): Promise<WorkloadRun> {
  const { prepare, act, check } = workloads[name];
  const prepared = await prepare(opened);
  await startRecording(opened.page);
  const cpu = await cpuOf(opened.cdp, () => act(opened, prepared));
  const { frames, keys } = await stopRecording(opened.page);
  await check(opened, prepared);
  return { cpu, frames, keys };
}

/** What a document grows by when the same note is dragged about. */
async function growthPerDrag(opened: Opened): Promise<number | undefined> {
  const { page, hand, notes } = opened;
  if ((await documentBytes(page)) === undefined) return undefined;
  const { drag } = workloads;
  await drag.prepare(opened);
  const note = await noteToUse(page, notes);
  const to = { x: note.x + note.drop.dx, y: note.y + note.drop.dy };
  const swing = async (from: Point, end: Point) => {
    const along = (part: number) => ({
      x: Math.round(from.x + (end.x - from.x) * part),
      y: Math.round(from.y + (end.y - from.y) * part),
    });
    const { x, y } = await noteState(page, note.index);
    await hand.drag(from, along, 6);
    await settle(page, 100);
    const moved = await noteState(page, note.index);
    if (moved.x === x && moved.y === y) throw new Error('The note was not dragged, so nothing could grow.');
  };
  await swing(note, to);
  await swing(to, note);
  const before = (await documentBytes(page)) ?? 0;
  for (let turn = 0; turn < drags / 2; turn += 1) {
    await swing(note, to);
    await swing(to, note);
  }
  return ((await documentBytes(page)) ?? 0) / drags - before / drags;
}

/** CPU time of the page's main thread while something happens, in ms; time in which it had to wait does not count. */
async function cpuOf(cdp: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = (await metricsOf(cdp)).get('ThreadTime') ?? Number.NaN;
  await act();
  return ((await metricsOf(cdp)).get('ThreadTime') ?? Number.NaN) * 1000 - before * 1000;
}

/** What the browser counts for a page; times in seconds. */
export async function metricsOf(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

function countScripts(context: BrowserContext): () => Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  context.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    sizes.set(
      response.url(),
      size.catch(() => 0),
    );
  });
  return async () => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
}
