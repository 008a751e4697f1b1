import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { rebuildDocument } from './compaction.ts';
import { openLocalStore } from './local-store.ts';
import type { LinkRow, Store, Write } from './store.ts';
import { openStore } from './worker-store.ts';
import { maxSecretBytes, maxUsage, wouldOverflow } from './write-limits.ts';
import { WriteQueue } from './write-queue.ts';

let folder: string;
let store: Store;

const link = (id: string, workshopId = 'w1'): LinkRow => ({
  id,
  workshopId,
  role: 'participant',
  departmentId: null,
  addsOnly: false,
  label: '',
  secretHash: `hash-of-${id}`,
  createdAt: 1,
  expiresAt: null,
  revokedAt: null,
});

const make = (id: string, board = new Y.Doc()): Promise<void> =>
  store.createWorkshop({
    id,
    recoveryHash: `recovery-of-${id}`,
    links: [link(`link-${id}`, id)],
    board: Y.encodeStateAsUpdate(board),
    session: Y.encodeStateAsUpdate(new Y.Doc()),
    at: 1,
  });

const update = (bytes: Uint8Array, workshopId = 'w1'): Write => ({
  kind: 'update',
  workshopId,
  document: 'board',
  bytes,
});

const secret = (
  itemId: string,
  ownerId: string,
  workshopId = 'w1',
  body = '{"items":["n1"]}',
  scope = 'vote:v1',
): Write => ({ kind: 'secret', workshopId, secret: { scope, ownerId, itemId, body, at: 1 } });

const version = (id: string, at: number, strategy = '{}', workshopId = 'w1'): Write => ({
  kind: 'version',
  workshopId,
  version: { id, name: `Versie ${id}`, at, by: 'p1', strategy },
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kcc-store-'));
  store = await openLocalStore(folder);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('the store', () => {
  it('gives back what was appended, also after it was closed and opened again', async () => {
    const doc = new Y.Doc();
    await make('w1', doc);
    const writes: Write[] = [];
    doc.on('update', (bytes: Uint8Array) => writes.push(update(bytes)));
    doc.getMap('notes').set('a', 'one');
    doc.getMap('notes').set('b', 'two');
    await store.append(writes, 2);
    await store.close();
    store = await openLocalStore(folder);
    const stored = await store.loadDocument('w1', 'board');
    expect(stored.updates).toHaveLength(2);
    expect(rebuildDocument(stored).getMap('notes').toJSON()).toEqual({ a: 'one', b: 'two' });
  });

  it('compacts the log into a snapshot and keeps the generation before it whole', async () => {
    const doc = new Y.Doc();
    await make('w1', doc);
    const queue = new WriteQueue(store);
    doc.on('update', (bytes: Uint8Array) => queue.push(update(bytes), () => {}));
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 20; index += 1) doc.getMap('notes').set(`n${index}`, round * index);
      const live = Y.encodeStateAsUpdate(doc);
      expect(await queue.run(() => store.compact('w1', 'board', live, 3))).toMatchObject({ ok: true });
    }
    const stored = await store.loadDocument('w1', 'board');
    expect(stored.updates).toHaveLength(0);
    expect(rebuildDocument(stored).getMap('notes').toJSON()).toEqual(doc.getMap('notes').toJSON());
  });

  it('falls back on the generation before when the disk has damaged the newest snapshot', async () => {
    const doc = new Y.Doc();
    await make('w1', doc);
    doc.on('update', (bytes: Uint8Array) => void store.append([update(bytes)], 1));
    for (const round of [1, 2]) {
      for (let index = 0; index < 10; index += 1) doc.getMap('notes').set(`n${index}`, round);
      await store.compact('w1', 'board', Y.encodeStateAsUpdate(doc), round);
    }
    doc.getMap('notes').set('last', 3);
    await store.append([], 1);
    await store.close();
    const database = new Database(join(folder, 'canvas.db'));
    database.exec(`UPDATE snapshots SET bytes = x'0000'
      WHERE generation = (SELECT max(generation) FROM snapshots WHERE document = 'board')`);
    database.close();
    store = await openStore(folder);
    const stored = await store.loadDocument('w1', 'board');
    expect(rebuildDocument(stored).getMap('notes').toJSON()).toEqual(doc.getMap('notes').toJSON());
  });

  it('never compacts a log that differs from the live document', async () => {
    const doc = new Y.Doc();
    await make('w1', doc);
    doc.getMap('notes').set('never', 'stored');
    const outcome = await store.compact('w1', 'board', Y.encodeStateAsUpdate(doc), 3);
    expect(outcome).toEqual({ ok: false, reason: 'differs-from-live' });
  });

  it('commits in the order of pushing and tells each write once', async () => {
    await make('w1');
    const queue = new WriteQueue(store);
    const told: number[] = [];
    for (let index = 0; index < 500; index += 1) {
      queue.push(update(new Uint8Array([index & 127])), () => told.push(index));
    }
    await queue.drained();
    expect(told).toEqual(Array.from({ length: 500 }, (_, index) => index));
    expect(queue.backlogBytes).toBe(0);
    const { updates } = await store.loadDocument('w1', 'board');
    expect(updates.map((bytes) => bytes[0])).toEqual(told.map((index) => index & 127));
  });

  it('holds acknowledgements back while the disk fails and goes on when it works again', async () => {
    let broken = true;
    const failures: unknown[] = [];
    const appended: Write[] = [];
    const flaky = {
      append: async (writes: readonly Write[]) => {
        if (broken) throw new Error('disk full');
        appended.push(...writes);
      },
    } as Partial<Store> as Store;
    const queue = new WriteQueue(flaky, {
      retryMs: 1,
      onFailure: (error) => {
        failures.push(error);
        broken = false;
      },
    });
    let isCommitted = false;
    queue.push(update(new Uint8Array([1])), () => {
      isCommitted = true;
    });
    await queue.drained();
    expect(isCommitted).toBe(true);
    expect(appended).toHaveLength(1);
    expect(failures).toEqual([new Error('disk full'), null]);
  });

  it('keeps the first answer to a command', async () => {
    await make('w1');
    const answer = { status: 200, body: '{"stage":2}' };
    const command = { kind: 'command', workshopId: 'w1', callerId: 'p1', commandId: 'c1' } as const;
    await store.append([{ ...command, answer }], 1);
    await store.append([{ ...command, answer: { status: 200, body: 'other' } }], 1);
    expect(await store.commandAnswer('w1', 'p1', 'c1')).toEqual(answer);
    expect(await store.commandAnswer('w1', 'p2', 'c1')).toBe(null);
  });

  it('keeps secrets per scope, owner and item, and forgets the ones it is told to', async () => {
    await make('w1');
    await make('w2');
    await store.append([secret('b', 'p2'), secret('a', 'p2'), secret('a', 'p1'), secret('a', 'p1', 'w2')], 1);
    await store.append(
      [secret('a', 'p2', 'w1', '{"changed":1}'), secret('x', 'p1', 'w1', '{}', 'writing')],
      2,
    );
    const kept = async () =>
      (await store.secrets('w1', 'vote:v1')).map(({ ownerId, itemId, body }) => [ownerId, itemId, body]);
    expect(await kept()).toEqual([
      ['p1', 'a', '{"items":["n1"]}'],
      ['p2', 'a', '{"changed":1}'],
      ['p2', 'b', '{"items":["n1"]}'],
    ]);
    const key = { scope: 'vote:v1', ownerId: 'p2', itemId: 'b' };
    await store.append([{ kind: 'secret-removed', workshopId: 'w1', secret: key }], 3);
    expect(await kept()).toHaveLength(2);
    await store.append([{ kind: 'secrets-cleared', workshopId: 'w1', scope: 'vote:v1' }], 4);
    expect(await kept()).toEqual([]);
    expect(await store.secrets('w1', 'writing')).toHaveLength(1);
    expect(await store.secrets('w2', 'vote:v1')).toHaveLength(1);
  });

  it('keeps versions for good, lists them without their strategy, and counts what a workshop keeps', async () => {
    await make('w1');
    await store.append([version('one', 1, '{"é":1}'), version('two', 2), secret('a', 'p1')], 1);
    await store.append([version('one', 3, '{"other":1}')], 2);
    expect(await store.versions('w1')).toEqual([
      { id: 'one', name: 'Versie one', at: 1, by: 'p1' },
      { id: 'two', name: 'Versie two', at: 2, by: 'p1' },
    ]);
    expect(await store.version('w1', 'one')).toMatchObject({ at: 1, strategy: '{"é":1}' });
    expect(await store.version('w2', 'one')).toBe(null);
    expect(await store.usage('w1')).toEqual({ secrets: 1, secretBytes: 16, versions: 2, versionBytes: 10 });
    expect(await store.usage('w2')).toEqual({ secrets: 0, secretBytes: 0, versions: 0, versionBytes: 0 });
  });

  it('refuses what is too large together with all that comes with it', async () => {
    await make('w1');
    const large = secret('b', 'p1', 'w1', 'x'.repeat(maxSecretBytes + 1));
    await expect(store.append([secret('a', 'p1'), large], 1)).rejects.toThrow(RangeError);
    expect(await store.secrets('w1', 'vote:v1')).toEqual([]);
    const full = { ...maxUsage, secrets: maxUsage.secrets - 1 };
    expect(wouldOverflow({ ...full, secretBytes: 0 }, [secret('a', 'p1')])).toBe(false);
    expect(wouldOverflow({ ...full, secretBytes: 0 }, [secret('a', 'p1'), secret('b', 'p1')])).toBe(true);
    expect(wouldOverflow(maxUsage, [update(new Uint8Array([1]))])).toBe(false);
  });

  it('drops what comes for a workshop that is gone', async () => {
    await make('w1');
    await store.eraseWorkshop('w1');
    await store.append([update(new Uint8Array([1])), secret('a', 'p1'), version('one', 1)], 1);
    expect((await store.loadDocument('w1', 'board')).updates).toEqual([]);
    expect(await store.usage('w1')).toMatchObject({ secrets: 0, versions: 0 });
  });

  it('finds links by the hash of their secret within their workshop only, and revokes them once', async () => {
    await make('w1');
    await make('w2');
    expect(await store.linkBySecret('w1', 'hash-of-link-w1')).toEqual(link('link-w1'));
    expect(await store.linkBySecret('w2', 'hash-of-link-w1')).toBe(null);
    expect(await store.revokeLink('w2', 'link-w1', 5)).toBe(false);
    expect(await store.revokeLink('w1', 'link-w1', 5)).toBe(true);
    expect(await store.revokeLink('w1', 'link-w1', 9)).toBe(true);
    expect((await store.links('w1'))[0]?.revokedAt).toBe(5);
  });

  it('moves a browser that joined to another link without making another person of it', async () => {
    await make('w1');
    await store.addLink(link('second'));
    const join = { tokenHash: 't', workshopId: 'w1', participantId: 'p1', linkId: 'link-w1', expiresAt: 10 };
    await store.saveJoin(join);
    await store.saveJoin({ ...join, participantId: 'p2', linkId: 'second', expiresAt: 20 });
    expect(await store.joinByToken('w1', 't')).toEqual({
      join: { ...join, linkId: 'second', expiresAt: 20 },
      link: link('second'),
    });
  });

  it('leaves no byte of an erased workshop in its files', async () => {
    const doc = new Y.Doc();
    await make('w1', doc);
    await make('w2');
    const words = 'zeer-geheime-tekst';
    for (let index = 0; index < 50; index += 1) {
      await store.append(
        [secret(`${index}`, 'p1', 'w1', words.repeat(50)), version(`${index}`, 1, words)],
        1,
      );
    }
    await store.append(
      [{ kind: 'secrets-cleared', workshopId: 'w1', scope: 'vote:v1' }, secret('z', words)],
      1,
    );
    doc.on('update', (bytes: Uint8Array) => void store.append([update(bytes)], 1));
    for (let index = 0; index < 300; index += 1) doc.getMap('notes').set(`n${index}`, words.repeat(20));
    await store.compact('w1', 'board', Y.encodeStateAsUpdate(doc), 1);
    expect(await store.eraseWorkshop('w1')).toBe(true);
    expect(await store.eraseWorkshop('w1')).toBe(false);
    expect(await store.hasWorkshop('w2')).toBe(true);
    for (const file of await readdir(folder)) {
      expect((await readFile(join(folder, file))).includes(words)).toBe(false);
    }
  });

  it('backs up to a file that can be opened as a store', async () => {
    await make('w1');
    await store.append([secret('a', 'p1'), version('one', 1)], 1);
    const copy = join(folder, 'copy');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(copy);
    await store.backupTo(join(copy, 'canvas.db'));
    const second = await openLocalStore(copy);
    expect(await second.hasWorkshop('w1')).toBe(true);
    expect(await second.usage('w1')).toMatchObject({ secrets: 1, versions: 1 });
    await second.close();
  });

  it('works the same in a thread of its own, and says there what is wrong', async () => {
    await store.close();
    store = await openStore(folder);
    await make('w1');
    await expect(make('w1')).rejects.toThrow(/UNIQUE/);
    await store.append([update(new Uint8Array([1, 2]))], 1);
    expect((await store.loadDocument('w1', 'board')).updates).toEqual([new Uint8Array([1, 2])]);
    await expect(openStore('/dev/null/nowhere')).rejects.toThrow();
  });
});
