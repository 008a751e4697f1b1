import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addNote } from '#shared/board/note-operations.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { withSession } from '#shared/board/with-session.ts';
import { drawBoard } from '#shared/opening/draw-board.ts';
import { openingFromJson } from '#shared/opening/opening.ts';
import { readSession } from '#shared/session/session-state.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { connectClient } from '#tests/support/connect-client.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { until } from '#tests/support/until.ts';

/** What the server tells of a workshop in one piece, beside what it tells over the sockets. */
let server: TestServer;
let workshop: TestWorkshop;
let secret: string;

beforeAll(async () => {
  server = await startServer();
  workshop = await server.createWorkshop({ strategy: toStrategyFile(stroomnet) });
  secret = workshop.secrets.observer;
});

afterAll(() => server.dispose());

const address = () => `/api/workshops/${workshop.id}/opening`;

async function openingFor(language: string) {
  const { json } = await server.call('GET', address(), { secret, language });
  return openingFromJson(json);
}

it.each(['nl', 'en'] as const)('is what the documents say, laid out and worded in %s', async (language) => {
  const board = await connectClient(server, workshop, { secret });
  const session = await connectClient(server, workshop, { secret, document: 'session' });
  const opening = await openingFor(language);
  const state = readSession(session.doc);
  expect(opening.session).toEqual(state);
  expect(opening.strategy).toEqual(withSession(readBoard(board.doc), state));
  expect(opening.board).toEqual(drawBoard(opening.strategy, language));
  for (const client of [board, session]) client.destroy();
});

it('has what was written a moment ago', async () => {
  const writer = await connectClient(server, workshop, { secret: workshop.secrets.participant });
  const written = { author: 'Joris', departmentId: null, authorId: null };
  for (const text of ['Eerste', 'Tweede', 'Derde']) {
    addNote({ doc: writer.doc, origin: 'me' }, { ...written, text, box: { x: 0, y: 0 } });
    await until(
      async () => (await openingFor('nl')).strategy.notes.some((note) => note.text === text),
      `the note "${text}"`,
    );
  }
  writer.destroy();
});

it('is for who is in, and looks like nothing to everyone else', async () => {
  const wrong = await server.call('GET', address(), { secret: 'wrong' });
  const unknown = await server.call('GET', '/api/workshops/unknown/opening', { secret });
  expect([wrong.status, wrong.text]).toEqual([404, unknown.text]);
  const { headers } = await server.call('GET', address(), { secret });
  expect(headers.get('cache-control')).toBe('no-store');
});

it('comes packed to who can unpack it, and plain to who cannot', async () => {
  const asked = (encoding: string) =>
    new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      const headers = { authorization: `Bearer ${secret}`, 'accept-encoding': encoding };
      get(`${server.origin}${address()}`, { headers }, async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part as Buffer);
        resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(parts) });
      }).on('error', reject);
    });
  const packed = await asked('gzip, br');
  const plain = await asked('identity');
  expect([packed.encoding, plain.encoding]).toEqual(['gzip', undefined]);
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  expect(packed.body.length).toBeLessThan(plain.body.length / 2);
});
