// A client that knows the written contract only: plain web socket, y-protocols and yjs, nothing of ours.
import { decoding, encoding } from 'lib0';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { startServer, type TestServer } from '#tests/support/start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.dispose());

class Outsider {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly protocol: Promise<string>;
  readonly #socket: WebSocket;
  #acked = 0;
  #waiting: (() => void)[] = [];

  constructor(url: string, secret: string) {
    this.#socket = new WebSocket(url, ['kcc.v1', secret]);
    this.#socket.binaryType = 'nodebuffer';
    this.protocol = new Promise((resolve) => {
      this.#socket.on('open', () => {
        this.#send((encoder) => {
          encoding.writeVarUint(encoder, 0);
          writeSyncStep1(encoder, this.doc);
        });
        resolve(this.#socket.protocol);
      });
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.#send((encoder) => {
        encoding.writeVarUint(encoder, 0);
        writeUpdate(encoder, update);
      });
    });
    this.#socket.on('message', (data: Buffer) => this.#receive(data));
  }

  get acked(): number {
    return this.#acked;
  }

  showPresence(state: Record<string, unknown>): void {
    this.awareness.setLocalState(state);
    this.#send((encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, [this.doc.clientID]));
    });
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  close(): void {
    this.#socket.close();
    this.awareness.destroy();
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    write(encoder);
    this.#socket.send(encoding.toUint8Array(encoder));
  }

  #receive(data: Buffer): void {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === 0) {
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, 0);
      readSyncMessage(decoder, encoder, this.doc, this);
      if (encoding.length(encoder) > 1) this.#socket.send(encoding.toUint8Array(encoder));
    }
    if (type === 100) this.#acked = decoding.readVarUint(decoder);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

it('an outsider can make a workshop, write on the board, see it saved, and follow the session', async () => {
  const created = await fetch(`${server.origin}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Klantcontact 2027',
      organisation: 'Stroomnet',
      language: 'nl',
      departments: [{ id: 'it', name: 'IT', kind: 'it' }],
    }),
  });
  expect(created.status).toBe(201);
  const { id, links } = (await created.json()) as { id: string; links: Record<string, string> };
  const secretOf = (role: string): string => (links[role] ?? '').split('#')[1] ?? '';
  expect(links['participant']).toMatch(new RegExp(`/w/${id}#[A-Za-z0-9_-]{22}$`));

  const sync = `${server.wsUrl}/sync/${id}`;
  const writer = new Outsider(`${sync}/board?ack=1`, secretOf('participant'));
  const reader = new Outsider(`${sync}/board`, secretOf('observer'));
  const session = new Outsider(`${sync}/session`, secretOf('observer'));
  expect(await writer.protocol).toBe('kcc.v1');
  await writer.until(() => writer.doc.getMap('meta').get('title') === 'Klantcontact 2027');
  expect((writer.doc.getMap('departments').get('it') as Y.Map<unknown>).get('name')).toBe('IT');

  const note = new Y.Map<unknown>();
  writer.doc.transact(() => {
    writer.doc.getMap('notes').set('note-1', note);
    note.set('text', new Y.Text('Geen kanaal is een eiland'));
  });
  writer.showPresence({ cursor: { x: 10, y: 20 } });
  await writer.until(() => writer.acked === 2);
  await reader.until(() => reader.doc.getMap('notes').has('note-1'));

  const command = await fetch(`${server.origin}/api/workshops/${id}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secretOf('facilitator')}` },
    body: JSON.stringify({ id: 'c-1', type: 'stage.set', stage: 4 }),
  });
  expect([command.status, await command.json()]).toEqual([200, { stage: 4 }]);
  await session.until(() => session.doc.getMap('session').get('stage') === 4);

  const strategy = await fetch(`${server.origin}/api/workshops/${id}/strategy`, {
    headers: { authorization: `Bearer ${secretOf('observer')}` },
  });
  expect(await strategy.json()).toMatchObject({
    format: 'klantcontactstrategie',
    version: 1,
    meta: { title: 'Klantcontact 2027', stage: 'shape' },
    notes: [{ id: 'note-1', text: 'Geen kanaal is een eiland' }],
  });
  for (const client of [writer, reader, session]) client.close();
});
