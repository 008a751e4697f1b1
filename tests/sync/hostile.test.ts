import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { connectClient, type TestClient } from '#tests/support/connect-client.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let server: TestServer;
let workshop: TestWorkshop;
let boardUrl: string;
let open: { close(): void }[] = [];

beforeAll(async () => {
  server = await startServer();
  workshop = await server.createWorkshop();
  boardUrl = `${server.wsUrl}/sync/${workshop.id}/board`;
});

afterAll(() => server.dispose());

afterEach(() => {
  for (const each of open) each.close();
  open = [];
});

async function raw(role: 'participant' | 'observer' = 'participant', query = ''): Promise<RawSocket> {
  const socket = await openRawSocket(`${boardUrl}${query}`, { secret: workshop.secrets[role] });
  open.push(socket);
  return socket;
}

async function stock(): Promise<TestClient> {
  const client = await connectClient(server, workshop, { secret: workshop.secrets.participant });
  open.push({ close: () => client.destroy() });
  return client;
}

/** The updates of a few edits in a document with this client id. */
function updatesOf(edit: (doc: Y.Doc) => void, clientId: number, from?: Y.Doc): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  const updates: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes));
  edit(doc);
  return updates;
}

describe('frames that are none', () => {
  it('close their sender with 4400; the others go on as if nothing happened', async () => {
    const [anna, bram] = [await stock(), await stock()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (bytes) => {
        const attacker = await raw();
        attacker.send(bytes);
        attacker.send(new Uint8Array([9, 9, 9]));
        await until(() => attacker.closed() !== null, 'the close');
        expect(attacker.closed()).toBe(4400);
        count += 1;
        anna.doc.getMap('notes').set('count', count);
        await until(() => bram.doc.getMap('notes').get('count') === count, 'the edit of another');
      }),
      { numRuns: 60 },
    );
  });

  it('are text, an unknown kind, a kind that only servers send, a truncated update, anything after the end', async () => {
    const [update] = updatesOf((doc) => doc.getMap('notes').set('t', 'text'), 77);
    const attacks: ((socket: RawSocket) => void)[] = [
      (socket) => socket.socket.send('hello'),
      (socket) => socket.send(new Uint8Array([5])),
      (socket) => socket.send(new Uint8Array([100, 1])),
      (socket) => socket.send(new Uint8Array([0, 7, 0])),
      (socket) => socket.send(new Uint8Array(40).fill(255)),
      (socket) => socket.sendUpdate(update!.slice(0, -2)),
      (socket) => socket.send(new Uint8Array([3, 0])),
      (socket) => socket.send(new Uint8Array([0, 0, 3, 255, 255, 255])),
    ];
    for (const attack of attacks) {
      const attacker = await raw();
      attack(attacker);
      await until(() => attacker.closed() !== null, 'the close');
      expect(attacker.closed()).toBe(4400);
    }
    expect((await stock()).doc.getMap('notes').has('t')).toBe(false);
  });

  it('are bigger than the limit', async () => {
    const attacker = await raw();
    attacker.send(new Uint8Array(8 * 1024 * 1024 + 1));
    await until(() => attacker.closed() !== null, 'the close');
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  });
});

describe('updates that would do harm', () => {
  it.each([
    ['a key that reaches a prototype', (doc: Y.Doc) => doc.getMap('notes').set('__proto__', 1)],
    [
      'a map in a map in a map ...',
      (doc: Y.Doc) => {
        let map = doc.getMap('notes') as Y.Map<unknown>;
        doc.transact(() => {
          for (let depth = 0; depth < 50; depth += 1) {
            const inner = new Y.Map<unknown>();
            map.set('k', inner);
            map = inner;
          }
        });
      },
    ],
    ['a document in a document', (doc: Y.Doc) => doc.getMap('notes').set('d', new Y.Doc())],
  ])('close their sender and change nothing: %s', async (_, edit) => {
    const attacker = await raw();
    for (const update of updatesOf(edit, 4242)) attacker.sendUpdate(update);
    await until(() => attacker.closed() === 4400, 'the close');
    const { doc } = await stock();
    expect(Object.keys(doc.getMap('notes').toJSON())).not.toContain('k');
    expect(doc.store.clients.has(4242)).toBe(false);
  });
});

describe('updates with a gap', () => {
  it('wait until what they build on has come, and only then count as durable', async () => {
    const updates = updatesOf((doc) => {
      const text = new Y.Text();
      doc.getMap('notes').set('gap', text);
      text.insert(0, 'een');
      text.insert(3, ' twee');
    }, 501);
    const [writer, reader] = [await raw('participant', '?ack=1'), await stock()];
    writer.sendUpdate(updates[2]!);
    writer.sendUpdate(updates[1]!);
    const steps1 = (): number => writer.frames.filter((frame) => frame[0] === 0 && frame[1] === 0).length;
    await until(() => steps1() === 2, 'the request for what is missing');
    expect(writer.acknowledged()).toBe(0);
    expect(reader.doc.getMap('notes').has('gap')).toBe(false);
    writer.sendUpdate(updates[0]!);
    await until(() => writer.acknowledged() === 3, 'the acknowledgement');
    await until(() => String(reader.doc.getMap('notes').get('gap')) === 'een twee', 'the text');
  });

  it('are never kept without end, and a whole step 2 makes up for what was let go', async () => {
    const source = new Y.Doc();
    source.clientID = 601;
    const updates: Uint8Array[] = [];
    source.on('update', (bytes: Uint8Array) => updates.push(bytes));
    for (let index = 0; index < 400; index += 1) source.getText('long').insert(0, `${index} `);
    const writer = await raw('participant', '?ack=1');
    for (const update of updates.slice(1)) writer.sendUpdate(update);
    writer.sendUpdate(Y.encodeStateAsUpdate(source), 'step2');
    await until(() => writer.acknowledged() === 400, 'the acknowledgement');
    expect((await stock()).doc.getText('long').toString()).toBe(source.getText('long').toString());
  });
});

describe('speaking for someone else', () => {
  it('is refused while that person is connected: nobody is silenced', async () => {
    const [victim, witness, attacker] = [await stock(), await stock(), await raw()];
    const id = victim.doc.clientID;
    const forged = updatesOf((doc) => doc.getMap('notes').set('forged', 1), id);
    attacker.sendUpdate(forged[0]!);
    await until(() => attacker.closed() === 4400, 'the close');
    victim.doc.getMap('notes').set('mine', 'honest');
    await until(() => witness.doc.getMap('notes').get('mine') === 'honest', 'the edit of the victim');
    expect(witness.doc.getMap('notes').has('forged')).toBe(false);
  });

  it('leaves foreign changes out of a step 2 but takes the rest, for their owner brings his own', async () => {
    const [victim, witness, attacker] = [await stock(), await stock(), await raw()];
    const forged = updatesOf((doc) => doc.getMap('notes').set('forged2', 1), victim.doc.clientID);
    const own = updatesOf((doc) => doc.getMap('notes').set('own', 1), 9009);
    attacker.sendUpdate(Y.mergeUpdates([forged[0]!, own[0]!]), 'step2');
    await until(() => witness.doc.getMap('notes').has('own'), 'the honest part');
    victim.doc.getMap('notes').set('mine2', 1);
    await until(() => witness.doc.getMap('notes').has('mine2'), 'the edit of the victim');
    expect(witness.doc.getMap('notes').has('forged2')).toBe(false);
  });

  it('is fine for what others left behind and nobody connected holds', async () => {
    const old = updatesOf((doc) => doc.getMap('notes').set('older', 1), 31337);
    const keeper = await raw('participant', '?ack=1');
    keeper.sendUpdate(old[0]!, 'step2');
    await until(() => keeper.acknowledged() === 1, 'the acknowledgement');
    expect((await stock()).doc.getMap('notes').get('older')).toBe(1);
  });

  it('is recorded: the session document tells who wrote under which id', async () => {
    const { cookie, participantId } = await server.join(workshop, 'participant', 'Els');
    const writer = await connectClient(server, workshop, { cookie });
    open.push({ close: () => writer.destroy() });
    writer.doc.getMap('notes').set('byEls', 1);
    const session = await connectClient(server, workshop, {
      secret: workshop.secrets.observer,
      document: 'session',
    });
    open.push({ close: () => session.destroy() });
    const clients = (): Y.Map<string> => session.doc.getMap('session').get('clients') as Y.Map<string>;
    await until(() => clients().get(String(writer.doc.clientID)) === participantId, 'the record');
  });
});

describe('coming from elsewhere', () => {
  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'https://127.0.0.1'])(
    'is refused before the socket opens: %s',
    async (origin) => {
      const { cookie } = await server.join(workshop, 'participant', 'Fay');
      const byCookie = await openRawSocket(boardUrl, { headers: { Cookie: cookie, Origin: origin } });
      const bySecret = await openRawSocket(boardUrl, {
        secret: workshop.secrets.participant,
        headers: { Origin: origin },
      });
      expect([byCookie.closed(), bySecret.closed()].every((code) => code === 0 || code === 1006)).toBe(true);
      expect(byCookie.frames).toHaveLength(0);
    },
  );

  it('needs an origin when a cookie is all there is', async () => {
    const { cookie } = await server.join(workshop, 'participant', 'Gijs');
    const socket = await openRawSocket(boardUrl, { headers: { Cookie: cookie } });
    expect(socket.frames).toHaveLength(0);
    const localhost = await openRawSocket(boardUrl, {
      headers: { Cookie: cookie, Origin: `http://localhost:${server.port}` },
    });
    open.push(localhost);
    await until(() => localhost.frames.length > 0, 'a first frame');
  });

  it('makes no rooms: other addresses are refused', async () => {
    for (const path of ['/sync/x', '/sync/x/other', '/', '/sync/../board', '/sync/a%00/board']) {
      const socket = await openRawSocket(`${server.wsUrl}${path}`, { secret: workshop.secrets.participant });
      expect(socket.frames).toHaveLength(0);
    }
  });
});
