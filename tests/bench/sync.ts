import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readVarUint } from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { startBuiltServer } from '#tests/support/built-server.ts';
import { median, ms, printTable, quantile } from './figures.ts';

const edits = 400;
const ackMessage = 100;

interface Address {
  readonly url: string;
  readonly room: string;
  readonly protocols: readonly string[];
}

/** Two stock clients: how long until the other one sees an edit, on our server and on a bare relay, in one run. */
export async function benchSync(): Promise<void> {
  const server = await startBuiltServer();
  const relay = fork('tests/bench/relay.ts', { execArgv: ['--import', 'tsx'] });
  const [port] = await once(relay, 'message');
  const bare: Address = { url: `ws://127.0.0.1:${port}`, room: 'board', protocols: [] };
  const ours = await newBoard(server.url);
  const rounds: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  // Taken in turns, so that both see the same machine.
  for (let round = 0; round < 4; round += 1) {
    rounds.bare.push(...(await timesToSee(bare)));
    rounds.ours.push(...(await timesToSee(ours)));
  }
  const acknowledged = await timesToAcknowledge(ours);
  printTable(`Edit → seen by the other client, ${rounds.ours.length} edits each`, [
    ['', 'p50', 'p95', 'p99'],
    ['bare ws relay', ...spread(rounds.bare)],
    ['our server', ...spread(rounds.ours)],
    ['ratio of the medians', (median(rounds.ours) / median(rounds.bare)).toFixed(2)],
  ]);
  printTable(`Edit → acknowledged, on disk (${acknowledged.length} edits, one at a time)`, [
    ['p50', 'p95', 'p99'],
    spread(acknowledged),
  ]);
  relay.kill();
  await server.stop();
}

function spread(samples: readonly number[]): string[] {
  return [0.5, 0.95, 0.99].map((share) => ms(quantile(samples, share)));
}

async function newBoard(url: string): Promise<Address> {
  const answer = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Bench', organisation: 'Bench', language: 'nl' }),
  });
  const { id, links } = (await answer.json()) as { id: string; links: { participant: string } };
  const secret = links.participant.split('#')[1] ?? '';
  return { url: `${url.replace('http', 'ws')}/sync/${id}`, room: 'board', protocols: ['kcc.v1', secret] };
}

function connect({ url, room, protocols }: Address, params: Record<string, string> = {}) {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(url, room, doc, {
    WebSocketPolyfill: WebSocket as never,
    protocols: [...protocols],
    disableBc: true,
    params,
  });
  return { doc, provider, notes: doc.getMap('layout') };
}

async function timesToSee(address: Address): Promise<number[]> {
  const [writer, reader] = [connect(address), connect(address)];
  await Promise.all([writer, reader].map(({ provider }) => connected(provider)));
  // A key of its own, since the value of an earlier round may win over an edit made before it arrives.
  const key = `bench-${writer.doc.clientID}`;
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const seen = new Promise<void>((resolve) => {
      const look = () => {
        if ((reader.notes.get(key) as { x: number } | undefined)?.x !== edit) return;
        reader.doc.off('update', look);
        resolve();
      };
      reader.doc.on('update', look);
    });
    const start = performance.now();
    writer.notes.set(key, { x: edit, y: 0 });
    await seen;
    if (edit >= edits / 4) times.push(performance.now() - start);
  }
  for (const { provider } of [writer, reader]) provider.destroy();
  return times;
}

async function timesToAcknowledge(address: Address): Promise<number[]> {
  const { provider, notes } = connect(address, { ack: '1' });
  let durable = 0;
  let changed = () => undefined as unknown;
  provider.messageHandlers[ackMessage] = (_encoder, decoder) => {
    durable = readVarUint(decoder);
    changed();
  };
  const upTo = (count: number) =>
    new Promise<void>((resolve) => {
      changed = () => durable >= count && resolve();
      changed();
    });
  await connected(provider);
  // The answer to the server's own question (an empty step 2) is frame one.
  await upTo(1);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const before = durable;
    const start = performance.now();
    notes.set('bench', { x: -edit, y: 1 });
    await upTo(before + 1);
    times.push(performance.now() - start);
  }
  provider.destroy();
  return times.slice(edits / 4);
}

function connected(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => {
    if (provider.wsconnected) resolve();
    else provider.on('status', ({ status }) => status === 'connected' && resolve());
  });
}
