import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { startBuiltServer } from '#tests/support/built-server.ts';
import { childrenOf, memoryOf, peakMemoryOf, processorSeconds } from './child-memory.ts';
import { median, ms, printTable, quantile } from './figures.ts';

const formats = ['pdf', 'docx', 'html', 'md', 'pptx', 'xlsx', 'svg', 'png'] as const;
type Format = (typeof formats)[number];

/** What a document of 25 pages may take: seconds, and MB of the process that writes it. */
const limits: Partial<Record<Format, { readonly seconds: number; readonly mb: number }>> = {
  pdf: { seconds: 3, mb: 250 },
  docx: { seconds: 8, mb: 400 },
  png: { seconds: 5, mb: 1000 },
};
const otherSeconds = 1;

const runs = 3;
const exportsInARound = 50;

interface Workshop {
  readonly url: string;
  readonly id: string;
  readonly secret: string;
}

/**
 * Files of the worked example, by the server as it ships: how long each takes and how much memory its process; what
 * other people notice of it; and whether the memory of the server stays flat.
 */
export async function benchExport(): Promise<void> {
  const collector = new URL('./collect-garbage.mjs', import.meta.url).href;
  const server = await startBuiltServer({ NODE_OPTIONS: `--expose-gc --import ${collector}` });
  const workshop = await newWorkshop(server.url);
  const rows: string[][] = [];
  for (const format of formats) rows.push(await rowOf(workshop, server.pid, format));
  printTable(`Files of the worked example, ${runs} each`, [
    ['', 'median', 'of a processor', 'peak of its process', 'size', 'rule'],
    ...rows,
  ]);

  const quiet = await tripsDuring(workshop, async () => pause(3000));
  const busy = await tripsDuring(workshop, async () => {
    await Promise.all([fetchFile(workshop, 'docx'), fetchFile(workshop, 'pdf'), fetchFile(workshop, 'pdf')]);
  });
  const worst = Math.max(...busy);
  printTable('Edit of another person → seen by a third', [
    ['', 'p50', 'p95', 'worst', 'rule'],
    ['without exports', ...spread(quiet), ''],
    ['during three exports', ...spread(busy), worst <= 250 ? 'met (250 ms)' : 'not met (250 ms)'],
  ]);

  await benchMemory(workshop, server.pid);
  await server.stop();
}

/** Whether the server keeps anything of the files that it had made, after a first round: what it loads once is no growth. */
async function benchMemory(workshop: Workshop, serverPid: number): Promise<void> {
  const fetchRound = async () => {
    for (let file = 0; file < exportsInARound; file += 1)
      await fetchFile(workshop, file % 2 ? 'pdf' : 'html');
  };
  await fetchRound();
  const before = await settledMemory(serverPid);
  const rows: string[][] = [];
  for (let round = 2; round <= 3; round += 1) {
    await fetchRound();
    const after = await settledMemory(serverPid);
    const growth = after / before - 1;
    rows.push([
      String(round * exportsInARound),
      mb(before),
      mb(after),
      `${(growth * 100).toFixed(0)} %`,
      growth <= 0.1 ? 'met (10 %)' : 'not met (10 %)',
    ]);
  }
  printTable('Memory of the server, without what nobody holds any more', [
    ['exports', 'before', 'after', 'growth', 'rule'],
    ...rows,
  ]);
}

async function newWorkshop(url: string): Promise<Workshop> {
  const strategy: unknown = JSON.parse(readFileSync('templates/stroomnet/strategy.json', 'utf8'));
  const answer = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Bench', organisation: 'Bench', language: 'nl', strategy }),
  });
  const { id, links } = (await answer.json()) as { id: string; links: { facilitator: string } };
  return { url, id, secret: links.facilitator.split('#')[1] ?? '' };
}

async function fetchFile({ url, id, secret }: Workshop, format: Format): Promise<number | null> {
  const answer = await fetch(`${url}/api/workshops/${id}/export?format=${format}&lang=nl`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (answer.status === 501) return null;
  if (!answer.ok) throw new Error(`The ${format} was not made: ${answer.status}.`);
  return bytes;
}

async function rowOf(workshop: Workshop, serverPid: number, format: Format): Promise<string[]> {
  const times: number[] = [];
  let peak = 0;
  let used = 0;
  let size = 0;
  for (let run = 0; run < runs; run += 1) {
    const gone = new Set(await childrenOf(serverPid));
    const start = performance.now();
    let isDone = false;
    const watching = (async () => {
      while (!isDone) {
        for (const pid of await childrenOf(serverPid)) {
          // That of the file before may not be cleared away yet.
          if (gone.has(pid)) continue;
          peak = Math.max(peak, await peakMemoryOf(pid));
          used = Math.max(used, await processorSeconds(pid));
        }
        await pause(20);
      }
    })();
    const bytes = await fetchFile(workshop, format);
    isDone = true;
    await watching;
    if (bytes === null) return [format, 'not made here', '', '', '', ''];
    times.push((performance.now() - start) / 1000);
    size = bytes;
  }
  const rule = limits[format] ?? { seconds: otherSeconds, mb: Number.POSITIVE_INFINITY };
  const isMet = median(times) <= rule.seconds && peak <= rule.mb;
  const said = Number.isFinite(rule.mb) ? `${rule.seconds} s, ${rule.mb} MB` : `${rule.seconds} s`;
  return [
    format,
    `${median(times).toFixed(2)} s`,
    `${used.toFixed(2)} s`,
    mb(peak),
    `${Math.round(size / 1024)} KB`,
    `${isMet ? 'met' : 'not met'} (${said})`,
  ];
}

/** How long edits of one person take to reach another while something goes on; one every 25 ms. */
async function tripsDuring(workshop: Workshop, work: () => Promise<void>): Promise<number[]> {
  const [writer, reader] = [connect(workshop), connect(workshop)];
  await Promise.all([writer, reader].map(({ provider }) => connected(provider)));
  const key = `bench-${writer.doc.clientID}`;
  const times: number[] = [];
  let isOver = false;
  const working = work().then(() => {
    isOver = true;
  });
  for (let edit = 0; !isOver; edit += 1) {
    const seen = new Promise<void>((resolve) => {
      const look = () => {
        if ((reader.layout.get(key) as { x: number } | undefined)?.x !== edit) return;
        reader.doc.off('update', look);
        resolve();
      };
      reader.doc.on('update', look);
    });
    const start = performance.now();
    writer.layout.set(key, { x: edit, y: 0 });
    await seen;
    times.push(performance.now() - start);
    await pause(25);
  }
  await working;
  for (const { provider } of [writer, reader]) provider.destroy();
  return times;
}

function connect({ url, id, secret }: Workshop) {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync/${id}`, 'board', doc, {
    WebSocketPolyfill: WebSocket as never,
    protocols: ['kcc.v1', secret],
    disableBc: true,
  });
  return { doc, provider, layout: doc.getMap('layout') };
}

function connected(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => {
    if (provider.synced) resolve();
    else provider.on('sync', (isSynced: boolean) => isSynced && resolve());
  });
}

async function settledMemory(pid: number): Promise<number> {
  const samples: number[] = [];
  for (let sample = 0; sample < 20; sample += 1) {
    if (sample % 5 === 0) process.kill(pid, 'SIGUSR2');
    samples.push(await memoryOf(pid));
    await pause(200);
  }
  return Math.min(...samples);
}

function spread(samples: readonly number[]): string[] {
  return [0.5, 0.95, 1].map((share) => ms(quantile(samples, share)));
}

function mb(value: number): string {
  return `${Math.round(value)} MB`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
