import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Caller } from '#server/access/caller.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { WorkshopRooms } from '#server/rooms/workshop-rooms.ts';
import { rebuildDocument } from '#server/store/compaction.ts';
import { openLocalStore } from '#server/store/local-store.ts';
import type { Store, Write } from '#server/store/store.ts';
import { maxSecretBytes } from '#server/store/write-limits.ts';
import { WriteQueue } from '#server/store/write-queue.ts';
import type { CommandOf } from '#shared/session/commands.ts';
import { readSession } from '#shared/session/session-state.ts';
import { type CommandChanges, type CommandHandler, done, notYours, refused } from './command.ts';
import { CommandDesk } from './command-desk.ts';
import { commandHandlers } from './command-handlers.ts';
import { newLink } from './create-workshop.ts';

let folder: string;
let store: Store;
let rooms: WorkshopRooms;
let room: WorkshopRoom;
let queue: WriteQueue;
/** What reached the store, per transaction. */
let transactions: (readonly Write[])[];
/** Runs before the next transaction. */
let beforeAppend: () => void;

const at = Date.parse('2026-11-22T10:00:00Z');
const message = { nl: 'Nu niet.', en: 'Not now.' };

const caller = (participantId = 'p1'): Caller => ({
  workshopId: 'w1',
  linkId: 'l1',
  role: 'facilitator',
  addsOnly: false,
  departmentId: null,
  participantId,
  via: 'cookie',
  tokenHash: null,
  expiresAt: null,
});

async function open(): Promise<void> {
  const real = await openLocalStore(folder);
  store = new Proxy(real, {
    get: (_, name: keyof Store) =>
      name === 'append'
        ? (writes: readonly Write[], when: number) => {
            beforeAppend();
            transactions.push(writes);
            return real.append(writes, when);
          }
        : real[name],
  });
  queue = new WriteQueue(store, { retryMs: 1 });
  rooms = new WorkshopRooms({ store, queue, onMismatch: () => expect.unreachable() });
}

async function enter(): Promise<void> {
  const lease = await rooms.enter('w1');
  if (!lease) throw new Error('No workshop.');
  room = lease.room;
  await queue.drained();
  transactions = [];
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kcc-desk-'));
  beforeAppend = () => {};
  transactions = [];
  await open();
  const empty = Y.encodeStateAsUpdate(new Y.Doc());
  const link = newLink({ workshopId: 'w1', role: 'facilitator', secret: 'secret', at: 1 });
  await store.createWorkshop({
    id: 'w1',
    recoveryHash: 'r',
    links: [link],
    board: empty,
    session: empty,
    at: 1,
  });
  await enter();
});

afterEach(async () => {
  await rooms.stop();
  await store.close();
  await rm(folder, { recursive: true });
});

/** A desk at which `stage.set` does what the test wants. */
function deskWith(setStage: CommandHandler<'stage.set'>): CommandDesk {
  return new CommandDesk({
    store,
    queue,
    now: () => at,
    handlers: { ...commandHandlers, 'stage.set': setStage },
  });
}

const stage = (number: number, id = `to-${number}`): CommandOf<'stage.set'> => ({
  id,
  type: 'stage.set',
  stage: number,
});

const give = (desk: CommandDesk, command: CommandOf<'stage.set'>, by = caller()) =>
  desk.carryOut({ room, caller: by, language: 'en' }, command);

const ballot = (itemId: string, items: readonly string[] = ['n1']) =>
  ({ kind: 'put', scope: 'vote:v1', ownerId: 'p1', itemId, body: { items } }) as const;

const everything: CommandChanges = {
  session: { stage: 3, votes: { v1: { items: ['n1'], dots: 3, state: 'open', cast: 1 } } },
  board: (doc) => doc.getMap('notes').set('n1', 'revealed'),
  secrets: [ballot('a')],
  versions: [{ id: 'one', name: 'Versie 1', at, by: 'p1', strategy: '{}' }],
};

describe('a command', () => {
  it('reaches the store in one transaction, with its answer, before it is answered', async () => {
    const answer = await give(
      deskWith(() => done({ fine: true }, everything)),
      stage(3),
    );
    expect(answer).toEqual({ status: 200, body: '{"fine":true}' });
    expect(transactions.map((writes) => writes.map(({ kind }) => kind))).toEqual([
      ['update', 'update', 'secret', 'version', 'command'],
    ]);
    const session = readSession(rebuildDocument(await store.loadDocument('w1', 'session')));
    expect(session).toMatchObject({ stage: 3, votes: { v1: { cast: 1 } } });
    expect(
      rebuildDocument(await store.loadDocument('w1', 'board'))
        .getMap('notes')
        .get('n1'),
    ).toBe('revealed');
    expect(await store.version('w1', 'one')).toMatchObject({ name: 'Versie 1', strategy: '{}' });
  });

  it('is not split over transactions when the disk fails, however much waits with it', async () => {
    let failures = 2;
    beforeAppend = () => {
      failures -= 1;
      if (failures >= 0) throw new Error('disk full');
    };
    const desk = deskWith(() => done({}, everything));
    for (let index = 0; index < 5; index += 1) {
      room.board.doc.getMap('notes').set('large', 'x'.repeat(200_000 + index));
    }
    await give(desk, stage(3));
    const mine = transactions.filter((writes) => writes.some(({ kind }) => kind === 'command'));
    expect(mine).toHaveLength(1);
    expect(mine[0]?.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['update', 'secret', 'version', 'command']),
    );
  });

  it('reads what the one before it left, also when many come at once and each takes its time', async () => {
    const desk = deskWith(async ({ store: reads, caller: { participantId } }, { stage: number }) => {
      const known = await reads.secrets('vote:v1');
      await new Promise((resolve) => setImmediate(resolve));
      const secret = { ...ballot(`b${number}`), ownerId: participantId };
      return done({ before: known.length }, { session: { stage: number }, secrets: [secret] });
    });
    const given = Array.from({ length: 8 }, (_, index) => give(desk, stage(index + 1), caller(`p${index}`)));
    const answers = (await Promise.all(given)).map(({ body }) => JSON.parse(body));
    expect(answers).toEqual(Array.from({ length: 8 }, (_, index) => ({ before: index })));
    expect(readSession(room.session.doc).stage).toBe(8);
  });

  it('sees secrets as they were given, with the moment by the clock, until they are removed or cleared', async () => {
    const steps: readonly CommandChanges['secrets'][] = [
      [ballot('a', ['n1']), ballot('b')],
      [ballot('a', ['n2', 'n2']), { kind: 'remove', scope: 'vote:v1', ownerId: 'p1', itemId: 'b' }],
      [{ kind: 'clear', scope: 'vote:v1' }],
      [],
    ];
    const desk = deskWith(async ({ store: reads }, { stage: number }) =>
      done(await reads.secrets('vote:v1'), { secrets: steps[number - 1] ?? [] }),
    );
    const seen: unknown[] = [];
    for (const number of [1, 2, 3, 4]) seen.push(JSON.parse((await give(desk, stage(number))).body));
    const key = { scope: 'vote:v1', ownerId: 'p1', at };
    expect(seen).toEqual([
      [],
      [
        { ...key, itemId: 'a', body: { items: ['n1'] } },
        { ...key, itemId: 'b', body: { items: ['n1'] } },
      ],
      [{ ...key, itemId: 'a', body: { items: ['n2', 'n2'] } }],
      [],
    ]);
  });

  it('calls what comes afterwards once all is durable', async () => {
    const seen: number[] = [];
    const afterwards = () => void seen.push(transactions.length);
    await give(
      deskWith(() => done({}, { session: { stage: 3 }, afterwards })),
      stage(3),
    );
    expect(seen).toEqual([1]);
  });
});

describe('a command that comes to nothing', () => {
  const refusals: readonly [string, number, CommandHandler<'stage.set'>][] = [
    ['not now', 409, () => refused('no', message)],
    ['not yours', 403, async () => notYours('no', message)],
  ];

  it.each(refusals)(
    '%s: keeps its answer and nothing else, and nobody is told',
    async (_, status, handler) => {
      const told: unknown[] = [];
      room.session.onUpdate((update) => told.push(update));
      const before = room.session.state;
      const answer = await give(deskWith(handler), stage(3));
      expect(answer).toEqual({ status, body: '{"error":{"code":"no","message":"Not now."}}' });
      expect(transactions.flat().map(({ kind }) => kind)).toEqual(['command']);
      expect(room.session.state).toEqual(before);
      expect(told).toEqual([]);
      expect(
        await give(
          deskWith(() => done({})),
          stage(3),
        ),
      ).toEqual(answer);
    },
  );

  const breaks = (): never => {
    throw new Error('broken');
  };

  const breaksHalfway = (doc: Y.Doc): void => {
    doc.getMap('notes').set('n1', 'half');
    breaks();
  };

  it.each<[string, CommandHandler<'stage.set'>]>([
    ['in its handler', breaks],
    ['after waiting', async () => Promise.reject(new Error('broken'))],
    ['halfway through the board', () => done({}, { ...everything, board: breaksHalfway })],
  ])('throws %s: leaves nothing, holds nobody up, and may be given again', async (_, handler) => {
    const told: unknown[] = [];
    for (const live of [room.session, room.board]) live.onUpdate((update) => told.push(update));
    const broken = give(deskWith(handler), stage(3));
    await expect(broken).rejects.toThrow('broken');
    expect([transactions, told]).toEqual([[], []]);
    expect(await store.secrets('w1', 'vote:v1')).toEqual([]);
    expect((await give(deskWith(commandHandlers['stage.set']), stage(3))).status).toBe(200);
    expect(told).toHaveLength(1);
  });

  it('is too large: refused, with nothing kept', async () => {
    const secrets = [ballot('a'), ballot('b', ['x'.repeat(maxSecretBytes)])];
    const answer = await give(
      deskWith(() => done({}, { ...everything, secrets })),
      stage(3),
    );
    expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([409, 'too-much']);
    expect(await store.usage('w1')).toEqual({ secrets: 0, secretBytes: 0, versions: 0, versionBytes: 0 });
    expect(readSession(room.session.doc).stage).toBe(1);
  });

  it('waits while its workshop is erased: leaves nothing behind', async () => {
    let goOn = (): void => {};
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const given = give(
      deskWith(async () => {
        await waits;
        return done({}, everything);
      }),
      stage(3),
    );
    await rooms.erase('w1');
    goOn();
    await expect(given).rejects.toThrow();
    expect(await store.secrets('w1', 'vote:v1')).toEqual([]);
    expect(await store.commandAnswer('w1', 'p1', 'to-3')).toBe(null);
  });
});

describe('the same id again', () => {
  it('does its work once, at once or later, and per caller', async () => {
    let times = 0;
    const desk = deskWith((_, { stage: number }) => {
      times += 1;
      return done({ times }, { session: { stage: number } });
    });
    const twice = await Promise.all([give(desk, stage(3)), give(desk, stage(3))]);
    expect(twice.map(({ body }) => body)).toEqual(['{"times":1}', '{"times":1}']);
    expect((await give(desk, stage(5, 'to-3'))).body).toBe('{"times":1}');
    expect((await give(desk, stage(4, 'to-3'), caller('p2'))).body).toBe('{"times":2}');
    expect(readSession(room.session.doc).stage).toBe(4);
  });

  it('gives the same answer after a restart', async () => {
    const first = await give(
      deskWith(() => done({ first: true })),
      stage(3),
    );
    await rooms.stop();
    await store.close();
    await open();
    await enter();
    expect(
      await give(
        deskWith(() => done({ first: false })),
        stage(3),
      ),
    ).toEqual(first);
  });
});
