import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import {
  startServer,
  type TestServer,
  type TestServerOptions,
  type TestWorkshop,
} from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let server: TestServer;
let workshop: TestWorkshop;

async function start(options: TestServerOptions): Promise<void> {
  server = await startServer(options);
  workshop = await server.createWorkshop();
}

afterEach(() => server.dispose());

const connect = (role: 'participant' | 'observer' = 'participant', query = ''): Promise<RawSocket> =>
  openRawSocket(`${server.wsUrl}/sync/${workshop.id}/board${query}`, { secret: workshop.secrets[role] });

function writer(): { doc: Y.Doc; updates: Uint8Array[] } {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes));
  return { doc, updates };
}

describe('limits', () => {
  it('let so many sockets into a room and send the next away to come back later', async () => {
    await start({ limits: { socketsPerRoom: 2 } });
    const inside = [await connect(), await connect()];
    const late = await connect();
    await until(() => late.closed() === 1013);
    inside[0]!.close();
    await until(async () => {
      const again = await connect();
      await until(() => again.frames.length > 0 || again.closed() !== null);
      return again.closed() === null;
    });
  });

  it('let so many sockets come from one address', async () => {
    await start({ limits: { socketsPerIp: 3 } });
    const inside = [await connect(), await connect(), await connect()];
    expect((await connect()).frames).toHaveLength(0);
    for (const socket of inside) socket.close();
    await until(async () => (await connect()).closed() === null);
  });

  it('slow an honest burst down without losing any of it', async () => {
    await start({ limits: { updatesPerSecond: 100 } });
    const socket = await connect('participant', '?ack=1');
    const { doc, updates } = writer();
    for (let index = 0; index < 1200; index += 1) doc.getMap('notes').set(`n${index}`, index);
    const began = performance.now();
    for (const update of updates) socket.sendUpdate(update);
    await until(() => socket.acknowledged() === 1200, 'all of it', 20_000);
    expect(performance.now() - began).toBeGreaterThan(1500);
    expect(socket.closed()).toBe(null);
    const reader = await connect('observer');
    await until(() => reader.doc.getMap('notes').size === 1200);
  });

  it('close a lasting flood with 4429', async () => {
    await start({ limits: { updatesPerSecond: 20 }, overrides: { floodMs: 500 } });
    const socket = await connect();
    const { doc, updates } = writer();
    for (let index = 0; index < 2000; index += 1) doc.getMap('notes').set('n', index);
    for (const update of updates) socket.sendUpdate(update);
    await until(() => socket.closed() === 4429);
  });

  it('0 is off', async () => {
    await start({ limits: { updatesPerSecond: 0, socketsPerRoom: 0, socketsPerIp: 0 } });
    const socket = await connect('participant', '?ack=1');
    const { doc, updates } = writer();
    for (let index = 0; index < 2000; index += 1) doc.getMap('notes').set(`n${index}`, index);
    for (const update of updates) socket.sendUpdate(update);
    await until(() => socket.acknowledged() === 2000);
  });

  it('let a slow reader miss updates, send it one difference, and let go of one that never reads', async () => {
    const slowness = {
      pauseBytes: 64 * 1024,
      resumeBytes: 16 * 1024,
      presenceBytes: 16 * 1024,
      // Long enough for the slow one to come back on a busy machine.
      patienceMs: 5000,
      bytesPerSecond: 16 * 1024 * 1024,
    };
    await start({ limits: { updatesPerSecond: 0 }, overrides: { slowness } });
    const [slow, stuck, fast] = [await connect('observer'), await connect('observer'), await connect()];
    await until(() => slow.doc.getMap('meta').size > 0);
    slow.socket.pause();
    stuck.socket.pause();
    const { doc, updates } = writer();
    for (let index = 0; index < 60; index += 1) doc.getMap('notes').set(`n${index}`, 'x'.repeat(100_000));
    for (const update of updates) fast.sendUpdate(update);
    const witness = await connect();
    await until(() => witness.doc.getMap('notes').size === 60);
    const before = slow.frames.length;
    slow.socket.resume();
    await until(() => slow.doc.getMap('notes').size === 60, 'the slow reader');
    expect(slow.frames.length - before).toBeLessThan(60);
    const openSockets = async (): Promise<string> =>
      /^kcc_sockets (\d+)$/m.exec((await server.call('GET', '/metrics')).text)?.[1] ?? '';
    await until(async () => (await openSockets()) === '3', 'the end of the one that never reads', 20_000);
    stuck.socket.resume();
    await until(() => stuck.closed() !== null);
  });
});
