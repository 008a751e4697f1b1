import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openLocalStore } from '#server/store/local-store.ts';
import { connectClient, type TestClient } from '#tests/support/connect-client.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let dataDir: string;
let server: TestServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kcc-convergence-'));
  server = await startServer({ config: { dataDir } });
  workshop = await server.createWorkshop();
});

afterAll(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

type Step =
  | { readonly kind: 'write' | 'delete' | 'type'; readonly who: number; readonly key: number }
  | { readonly kind: 'leave' | 'return'; readonly who: number }
  | { readonly kind: 'restart' };

const who = fc.nat(4);
const key = fc.nat(7);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({ kind: fc.constantFrom('write', 'delete', 'type'), who, key }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('leave', 'return'), who }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'restart' }) },
);

const notesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('notes');

function edit(doc: Y.Doc, { kind, who: writer, key: note }: Extract<Step, { key: number }>): void {
  const notes = notesOf(doc);
  const name = `n${note}`;
  if (kind === 'delete') notes.delete(name);
  else if (kind === 'write') notes.set(name, new Y.Map([['text', new Y.Text(`${writer}`)]]));
  else {
    const entry = notes.get(name);
    const text = entry instanceof Y.Map ? entry.get('text') : null;
    if (text instanceof Y.Text) text.insert(text.length, `-${writer}`);
  }
}

async function restart(): Promise<void> {
  const { port } = server;
  await server.close();
  server = await startServer({ config: { dataDir, port } });
}

it('five people with bad connections and a server that restarts end up with one board, and it is the stored one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 120 }), async (steps) => {
      const secret = workshop.secrets.participant;
      const people: TestClient[] = await Promise.all(
        Array.from({ length: 5 }, () => connectClient(server, workshop, { secret, wantsAcks: true })),
      );
      for (const each of steps) {
        if (each.kind === 'restart') await restart();
        else if (each.kind === 'leave') people[each.who]?.provider.disconnect();
        else if (each.kind === 'return') people[each.who]?.provider.connect();
        else if ('key' in each) edit(people[each.who]!.doc, each);
        if ('who' in each && each.who === 2) await new Promise((resolve) => setImmediate(resolve));
      }
      for (const { provider } of people) provider.connect();
      const boards = (): unknown[] => people.map(({ doc }) => notesOf(doc).toJSON());
      await until(
        () =>
          people.every((client) => client.provider.synced && client.acknowledged() === client.sent()) &&
          boards().every((board) => isDeepStrictEqual(board, boards()[0])),
        'five equal boards',
        30_000,
      );
      const fresh = await connectClient(server, workshop, { secret });
      expect(notesOf(fresh.doc).toJSON()).toEqual(boards()[0]);
      for (const client of [...people, fresh]) client.destroy();
    }),
    { numRuns: 6 },
  );
  const fresh = await connectClient(server, workshop, { secret: workshop.secrets.observer });
  const board = notesOf(fresh.doc).toJSON();
  fresh.destroy();
  const { port } = server;
  await server.close();
  const store = await openLocalStore(dataDir);
  const { snapshot, updates } = await store.loadDocument(workshop.id, 'board');
  await store.close();
  const stored = new Y.Doc();
  for (const bytes of [...(snapshot ? [snapshot] : []), ...updates]) Y.applyUpdate(stored, bytes);
  expect(notesOf(stored).toJSON()).toEqual(board);
  server = await startServer({ config: { dataDir, port } });
}, 180_000);
