import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openLocalStore } from '#server/store/local-store.ts';
import type { Store, Write } from '#server/store/store.ts';
import { readSession } from '#shared/session/session-state.ts';
import { connectClient } from '#tests/support/connect-client.ts';
import { openRawSocket } from '#tests/support/raw-socket.ts';
import { startServerProcess } from '#tests/support/server-process.ts';
import { startServer } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kcc-session-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** A disk that can be told to keep everything waiting. */
function heldDisk() {
  let release = (): void => {};
  let held: Promise<void> | null = null;
  const waiting: Write[] = [];
  return {
    waiting,
    hold() {
      held = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
    open: async (folder: string): Promise<Store> => {
      const real = await openLocalStore(folder);
      const append: Store['append'] = async (writes, at) => {
        if (held) waiting.push(...writes);
        await held;
        return real.append(writes, at);
      };
      return new Proxy(real, {
        get: (_, name: keyof Store) => (name === 'append' ? append : real[name]),
      });
    },
  };
}

describe('what anybody hears of the session', () => {
  it('is on disk: not before do those who are there hear it, nor those who come in', async () => {
    const disk = heldDisk();
    const server = await startServer({ config: { dataDir }, overrides: { openStore: disk.open } });
    const workshop = await server.createWorkshop();
    const secret = workshop.secrets.facilitator;
    const watch = () => connectClient(server, workshop, { secret, document: 'session' });
    const stageOf = ({ doc }: { readonly doc: Y.Doc }) => readSession(doc).stage;
    const there = await watch();

    disk.hold();
    const body = { id: 'c1', type: 'stage.set', stage: 3 };
    const answer = server.call('POST', `/api/workshops/${workshop.id}/commands`, { secret, body });
    await until(() => disk.waiting.length > 0, 'something to write');
    const comesIn = await watch();
    const opening = await server.call('GET', `/api/workshops/${workshop.id}/opening`, { secret });
    expect([stageOf(there), stageOf(comesIn), opening.json.session.stage]).toEqual([1, 1, 1]);

    disk.release();
    expect((await answer).status).toBe(200);
    await until(() => stageOf(there) === 3 && stageOf(comesIn) === 3, 'the stage for both');
    const later = await watch();
    expect(stageOf(later)).toBe(3);
    for (const client of [there, comesIn, later]) client.destroy();
    await server.close();
  });

  it('is known after kill -9, so that whoever heard it may come back with it', async () => {
    let held = new Y.Doc();
    let made: { readonly id: string; readonly links: Record<'facilitator', string> } | null = null;
    for (const killAfterMs of [40, 120]) {
      const server = await startServerProcess(dataDir);
      const post = (path: string, body: unknown, secret?: string) =>
        fetch(`http://127.0.0.1:${server.port}${path}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            ...(secret ? { Authorization: `Bearer ${secret}` } : {}),
          },
          body: JSON.stringify(body),
        });
      made ??= await (await post('/api/workshops', { title: 'T', organisation: 'O', language: 'nl' })).json();
      if (!made) throw new Error('No workshop.');
      const { id } = made;
      const secret = made.links.facilitator.split('#')[1] ?? '';
      const socket = await openRawSocket(`ws://127.0.0.1:${server.port}/sync/${id}/session`, { secret });
      socket.sendUpdate(Y.encodeStateAsUpdate(held), 'step2');
      let given = 0;
      const timer = setInterval(() => {
        given += 1;
        const command = { id: `k${killAfterMs}-${given}`, type: 'stage.set', stage: 1 + (given % 8) };
        post(`/api/workshops/${id}/commands`, command, secret).catch(() => {});
      }, 1);
      await until(() => socket.frames.length > 5, 'some moves of the group');
      await new Promise((resolve) => setTimeout(resolve, killAfterMs));
      expect(socket.closed()).toBe(null);
      await server.end('SIGKILL');
      clearInterval(timer);
      await until(() => socket.closed() !== null);
      held = socket.doc;
    }
    const server = await startServerProcess(dataDir);
    const secret = made?.links.facilitator.split('#')[1] ?? '';
    const socket = await openRawSocket(`ws://127.0.0.1:${server.port}/sync/${made?.id}/session`, { secret });
    socket.sendUpdate(Y.encodeStateAsUpdate(held), 'step2');
    await until(() => Y.encodeStateVector(socket.doc).length > 1, 'the session');
    const lost = Y.diffUpdate(Y.encodeStateAsUpdate(held), Y.encodeStateVector(socket.doc));
    expect(Y.decodeUpdate(lost).structs).toEqual([]);
    expect(socket.closed()).toBe(null);
    await server.end('SIGKILL');
  }, 180_000);
});
