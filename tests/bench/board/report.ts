import { median, printTable, quantile } from '../figures.ts';
import type { PageRun } from './measure.ts';
import { type BoardOptions, type PageName, pageNames, type WorkloadName } from './options.ts';
import { workloads } from './workloads.ts';

/** All runs of all pages with so many notes. */
export interface SizeRuns {
  readonly notes: number;
  readonly runs: Readonly<Record<PageName, readonly PageRun[]>>;
}

interface Row {
  readonly label: string;
  readonly of: (run: PageRun) => number | undefined;
  readonly digits: number;
  /** Our figure against that of the better peer may be this at most. */
  readonly most?: number;
}

const kibi = 1024;
const medianRule = 0.6;
const slowFrameMs = 50;
const slowFrameRule = 0.02;
/** With this many notes against with a fifth of them. */
const growthRule = 2;
const keyRuleMs = 25;
const dragBytesRule = 12;

/** Main-thread CPU per painted frame of a workload, in ms. */
export function cpuPerFrame(run: PageRun, name: WorkloadName): number | undefined {
  const workload = run.workloads[name];
  return workload && workload.cpu / Math.max(1, workload.frames.length);
}

function rowsFor(only: readonly WorkloadName[]): readonly Row[] {
  const each = only.map((name) => ({
    label: workloads[name].label,
    of: (run: PageRun) => cpuPerFrame(run, name),
    digits: 2,
    most: 0.8,
  }));
  const keys = (share: number) => (run: PageRun) =>
    run.workloads.typing && quantile(run.workloads.typing.keys, share);
  return [
    ...each,
    { label: 'load, CPU ms', of: (run) => run.loadCpu, digits: 0, most: 0.6 },
    { label: 'load and 2 s, CPU ms', of: (run) => run.settledCpu, digits: 0 },
    { label: 'load, ms', of: (run) => run.loadMs, digits: 0 },
    ...(only.includes('typing')
      ? [
          { label: 'key → paint p50, ms', of: keys(0.5), digits: 1, most: 0.7 },
          { label: 'key → paint p95, ms', of: keys(0.95), digits: 1 },
        ]
      : []),
    { label: 'frames over 50 ms, %', of: (run) => 100 * slowFrames(run), digits: 1 },
    { label: 'JavaScript loaded, KiB gzip', of: (run) => run.scriptBytes / kibi, digits: 0 },
    { label: 'heap, MB', of: (run) => run.heapBytes / 1e6, digits: 1 },
    { label: 'elements in the page', of: (run) => run.mounted, digits: 0 },
  ];
}

/** One table for so many notes: each figure the median of the runs, with our ratio to the better peer. */
export function printSize({ notes, runs }: SizeRuns, { only, pages }: BoardOptions): void {
  const peers = pages.filter((page) => page !== 'ours');
  const ratios: number[] = [];
  const rows = rowsFor(only).map(({ label, of, digits, most }) => {
    const figure = (page: PageName) => medianOf(runs[page].map(of));
    const best = Math.min(...peers.map(figure).filter(Number.isFinite));
    const ratio = figure('ours') / best;
    const isComparable = Number.isFinite(ratio) && Number.isFinite(best);
    if (most === 0.8 && isComparable) ratios.push(ratio);
    return [
      label,
      ...pages.map((page) => figure(page).toFixed(digits)),
      isComparable ? ratio.toFixed(2) : '',
      most === undefined || !isComparable ? '' : verdict(ratio <= most, `≤ ${most}`),
    ];
  });
  const middle = median(ratios);
  printTable(`${notes} notes, CPU of the main thread in ms a frame`, [
    ['', ...pages, 'ours / best', 'rule'],
    ...rows,
    ...(ratios.length > 1
      ? [
          [
            'median of the workloads',
            ...pages.map(() => ''),
            middle.toFixed(2),
            verdict(middle <= medianRule, `≤ ${medianRule}`),
          ],
        ]
      : []),
  ]);
  if (runs.ours.length > 0) printOwn({ notes, runs }, only);
}

/** Rules that hold for our page by itself. */
function printOwn({ runs }: SizeRuns, only: readonly WorkloadName[]): void {
  const slow = only.map((name) => {
    const frames = runs.ours.flatMap((run) => run.workloads[name]?.frames ?? []);
    return `${name} ${(100 * shareOfSlow(frames)).toFixed(1)} %`;
  });
  const all = medianOf(runs.ours.map(slowFrames));
  console.log(
    `  Our frames over ${slowFrameMs} ms: ${verdict(all <= slowFrameRule, '≤ 2 %')} (${slow.join(', ')})`,
  );
  const growth = medianOf(runs.ours.map((run) => run.growth));
  if (Number.isFinite(growth))
    console.log(
      `  Growth of the document per drag: ${growth.toFixed(1)} bytes, ` +
        verdict(growth <= dragBytesRule, `≤ ${dragBytesRule}`),
    );
}

/** How our page bears five times as many notes. */
export function printScaling(sizes: readonly SizeRuns[], only: readonly WorkloadName[]): void {
  const small = sizes.find(({ notes }) => notes === 1000)?.runs.ours ?? [];
  const large = sizes.find(({ notes }) => notes === 5000)?.runs.ours ?? [];
  if (small.length === 0 || large.length === 0) return;
  const rows = only.map((name) => {
    const [at1000, at5000] = [small, large].map((runs) =>
      medianOf(runs.map((run) => cpuPerFrame(run, name))),
    );
    const ratio = (at5000 ?? Number.NaN) / (at1000 ?? Number.NaN);
    return [
      workloads[name].label,
      (at1000 ?? Number.NaN).toFixed(2),
      (at5000 ?? Number.NaN).toFixed(2),
      ratio.toFixed(2),
      verdict(ratio < growthRule, `< ${growthRule}`),
    ];
  });
  printTable('Ours with 5,000 notes against 1,000', [['', '1,000', '5,000', 'ratio', 'rule'], ...rows]);
  if (!only.includes('typing')) return;
  const keys = medianOf(large.map((run) => quantile(run.workloads.typing?.keys ?? [], 0.95)));
  const met = verdict(keys <= keyRuleMs, `≤ ${keyRuleMs}`);
  console.log(`  key → paint p95 with 5,000 notes: ${keys.toFixed(1)} ms, ${met}`);
}

/** An empty set of runs. */
export function noRuns(): Record<PageName, PageRun[]> {
  const [ours, tldraw, excalidraw] = pageNames;
  return { [ours]: [], [tldraw]: [], [excalidraw]: [] } as Record<PageName, PageRun[]>;
}

function slowFrames(run: PageRun): number {
  return shareOfSlow(Object.values(run.workloads).flatMap((workload) => workload?.frames ?? []));
}

function shareOfSlow(frames: readonly number[]): number {
  return frames.filter((ms) => ms > slowFrameMs).length / Math.max(1, frames.length);
}

function medianOf(figures: readonly (number | undefined)[]): number {
  return median(figures.filter((figure) => figure !== undefined));
}

function verdict(isMet: boolean, rule: string): string {
  return `${rule} ${isMet ? 'met' : 'NOT MET'}`;
}
