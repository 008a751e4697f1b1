import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { connectClient } from '#tests/support/connect-client.ts';
import { openRawSocket } from '#tests/support/raw-socket.ts';
import { startServerProcess } from '#tests/support/server-process.ts';
import { startServer } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kcc-durability-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

interface Made {
  readonly id: string;
  readonly secret: string;
}

async function createWorkshop(port: number): Promise<Made> {
  const response = await fetch(`http://127.0.0.1:${port}/api/workshops`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'T', organisation: 'O', language: 'nl' }),
  });
  const { id, links } = (await response.json()) as { id: string; links: { participant: string } };
  return { id, secret: links.participant.split('#')[1] ?? '' };
}

describe('what was acknowledged', () => {
  it('survives kill -9 at any moment', async () => {
    let made: Made | null = null;
    const promised = new Map<string, number>();
    for (const killAfter of [5, 20, 60]) {
      const server = await startServerProcess(dataDir);
      made ??= await createWorkshop(server.port);
      const url = `ws://127.0.0.1:${server.port}/sync/${made.id}/board?ack=1`;
      const socket = await openRawSocket(url, { secret: made.secret });
      await until(() => socket.doc.getMap('meta').size > 0, 'the board');
      for (const [key, value] of promised) expect(socket.doc.getMap('notes').get(key)).toBe(value);

      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(socket.doc));
      const written: string[] = [];
      doc.on('update', (bytes: Uint8Array) => socket.sendUpdate(bytes));
      const timer = setInterval(() => {
        for (let burst = 0; burst < 3; burst += 1) {
          const key = `${killAfter}-${written.length}`;
          written.push(key);
          doc.getMap('notes').set(key, killAfter);
        }
      }, 1);
      await until(() => socket.acknowledged() >= killAfter, 'acknowledgements', 60_000);
      await server.end('SIGKILL');
      clearInterval(timer);
      await until(() => socket.closed() !== null);
      for (const key of written.slice(0, socket.acknowledged())) promised.set(key, killAfter);
      expect(socket.acknowledged()).toBeLessThanOrEqual(written.length);
    }
    expect(promised.size).toBeGreaterThan(10);
    const server = await startServerProcess(dataDir);
    const socket = await openRawSocket(`ws://127.0.0.1:${server.port}/sync/${made?.id}/board`, {
      secret: made?.secret ?? '',
    });
    await until(() => socket.doc.getMap('notes').size >= promised.size, 'all that was promised');
    for (const [key, value] of promised) expect(socket.doc.getMap('notes').get(key)).toBe(value);
    await server.end('SIGKILL');
  }, 180_000);

  it('survives SIGTERM, which closes 1012 and ends with 0', async () => {
    const server = await startServerProcess(dataDir);
    const { id, secret } = await createWorkshop(server.port);
    const socket = await openRawSocket(`ws://127.0.0.1:${server.port}/sync/${id}/board?ack=1`, { secret });
    await until(() => socket.doc.getMap('meta').size > 0, 'the board');
    const doc = new Y.Doc();
    doc.on('update', (bytes: Uint8Array) => socket.sendUpdate(bytes));
    for (let index = 0; index < 100; index += 1) doc.getMap('notes').set(`n${index}`, index);
    await until(() => socket.acknowledged() === 100);
    const began = performance.now();
    expect(await server.end('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    await until(() => socket.closed() === 1012);
    const next = await startServerProcess(dataDir);
    const again = await openRawSocket(`ws://127.0.0.1:${next.port}/sync/${id}/board`, { secret });
    await until(() => again.doc.getMap('notes').size === 100);
    await next.end('SIGKILL');
  });
});

describe('a room', () => {
  it('leaves memory after its last socket and comes back as it was', async () => {
    const server = await startServer({ config: { dataDir }, overrides: { lingerMs: 20 } });
    const workshop = await server.createWorkshop();
    const secret = workshop.secrets.participant;
    const roomsInMemory = async (): Promise<string> =>
      /^kcc_rooms (\d+)$/m.exec((await server.call('GET', '/metrics')).text)?.[1] ?? '';
    for (let round = 0; round < 5; round += 1) {
      const client = await connectClient(server, workshop, { secret, wantsAcks: true });
      expect(client.doc.getMap('notes').size).toBe(round * 20);
      for (let index = 0; index < 20; index += 1) client.doc.getMap('notes').set(`${round}-${index}`, index);
      await until(() => client.acknowledged() === client.sent());
      client.destroy();
      if (round % 2 === 0) await until(async () => (await roomsInMemory()) === '0', 'an empty memory');
    }
    await server.close();
  });

  it('that is asked for by many at once is loaded once and whole for each of them', async () => {
    const server = await startServer({ config: { dataDir }, overrides: { lingerMs: 1 } });
    const workshop = await server.createWorkshop({ template: 'stroomnet' });
    for (let round = 0; round < 3; round += 1) {
      const clients = await Promise.all(
        Array.from({ length: 20 }, () =>
          connectClient(server, workshop, { secret: workshop.secrets.observer }),
        ),
      );
      for (const { doc } of clients) expect(doc.getMap('channels').size).toBeGreaterThan(3);
      for (const client of clients) client.destroy();
    }
    await server.close();
  });
});

describe('deleting a workshop', () => {
  it('leaves nothing of its text in the data folder', async () => {
    const server = await startServer({ config: { dataDir }, overrides: { lingerMs: 1 } });
    const kept = await server.createWorkshop({ title: 'blijft-bestaan' });
    const workshop = await server.createWorkshop({ title: 'geheime-titel-xyz' });
    const { cookie } = await server.join(workshop, 'participant', 'geheime-naam-xyz');
    const client = await connectClient(server, workshop, { cookie, wantsAcks: true });
    for (let index = 0; index < 300; index += 1) {
      client.doc.getMap('notes').set(`n${index}`, `geheime-notitie-xyz ${'y'.repeat(400)}`);
    }
    await until(() => client.acknowledged() === client.sent());
    const path = `/api/workshops/${workshop.id}`;
    expect((await server.call('DELETE', path, { secret: workshop.secrets.facilitator })).status).toBe(204);
    await until(() => client.closeCode() === 4409);
    for (const file of await readdir(dataDir)) {
      const content = await readFile(join(dataDir, file));
      for (const word of ['geheime-', 'xyz', workshop.id]) expect(content.includes(word)).toBe(false);
    }
    const other = await server.call('GET', `/api/workshops/${kept.id}`, { secret: kept.secrets.observer });
    expect(other.json.title).toBe('blijft-bestaan');
    await server.close();
  });
});
