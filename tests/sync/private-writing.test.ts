import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBoard } from '#shared/board/snapshot.ts';
import { readSession } from '#shared/session/session-state.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { startServerProcess } from '#tests/support/server-process.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

/** What nobody else may see before it is shown, and the id under which its writer knows it. */
const secretText = 'Wij durven dit niet hardop te zeggen';
const secretId = 'briefje-van-de-schrijver';

function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes).includes(words);
}

describe('what is written in silence, on the wire', () => {
  let server: TestServer;
  let workshop: TestWorkshop;
  let open: RawSocket[] = [];

  beforeAll(async () => {
    server = await startServer();
  });

  beforeEach(async () => {
    workshop = await server.createWorkshop({ departments: [{ id: 'it', name: 'IT', kind: 'it' }] });
  });

  afterAll(() => server.dispose());

  afterEach(() => {
    for (const socket of open) socket.close();
    open = [];
  });

  let lastCommand = 0;
  const give = async (cookie: string, command: object) => {
    lastCommand += 1;
    const body = { id: `c${lastCommand}`, ...command };
    const answer = await server.call('POST', `/api/workshops/${workshop.id}/commands`, { cookie, body });
    expect(answer.status).toBe(200);
    return answer;
  };

  const socketOf = async (cookie: string, document: 'board' | 'session') => {
    const headers = { Cookie: cookie, Origin: server.origin };
    const socket = await openRawSocket(`${server.wsUrl}/sync/${workshop.id}/${document}`, { headers });
    open.push(socket);
    return socket;
  };

  it.each([false, true])('reaches nobody before it is shown (without names: %s)', async (anonymous) => {
    const facilitator = await server.join(workshop, 'facilitator', 'Fatima');
    const writer = await server.join(workshop, 'participant', 'Willem', { departmentId: 'it' });
    const others = [
      facilitator,
      await server.join(workshop, 'participant', 'Petra'),
      await server.join(workshop, 'observer', 'Olga'),
    ];
    const boards = await Promise.all(others.map(({ cookie }) => socketOf(cookie, 'board')));
    const sessions = await Promise.all(others.map(({ cookie }) => socketOf(cookie, 'session')));
    const writerBoard = await socketOf(writer.cookie, 'board');
    await give(facilitator.cookie, { type: 'writing.start', anonymous });

    writerBoard.sendPresence([{ clientId: 77, clock: 1, state: { cursor: { x: 1, y: 2 }, editing: null } }]);
    const before = readSession(sessions[0]!.doc).writing?.round ?? 0;
    const note = { id: secretId, text: `${secretText}, eerste poging` };
    await give(writer.cookie, { type: 'writing.note', note });
    await give(writer.cookie, { type: 'writing.note', note: { ...note, text: secretText } });
    await give(writer.cookie, {
      type: 'writing.note',
      note: { id: `${secretId}-2`, text: `${secretText}!` },
    });
    await give(writer.cookie, { type: 'writing.remove', note: `${secretId}-2` });
    for (const { doc } of sessions) await until(() => readSession(doc).writing?.total === 1, 'the count');
    await until(() => boards.every(({ presence }) => presence.has(77)), 'the presence of the writer');

    for (const { frames } of [...boards, ...sessions, writerBoard]) {
      for (const frame of frames) {
        expect([holds(frame, secretText), holds(frame, secretId)]).toEqual([false, false]);
      }
    }
    expect(readSession(sessions[0]!.doc).writing).toMatchObject({
      round: before,
      counts: anonymous ? {} : { it: 1 },
      total: 1,
    });
    for (const path of ['strategy', 'findings?profile=all', 'export?format=md', 'export?format=json', '']) {
      for (const { cookie } of others) {
        const answer = await server.call('GET', `/api/workshops/${workshop.id}/${path}`, { cookie });
        expect(answer.text).not.toContain(secretText);
        expect(answer.text).not.toContain(secretId);
      }
    }

    const seen = boards.map(({ frames }) => frames.length);
    const shownBefore = new Set(readBoard(boards[0]!.doc).notes.map(({ id }) => id));
    await give(facilitator.cookie, { type: 'writing.reveal' });
    for (const { doc } of boards) {
      await until(
        () => readBoard(doc).notes.some(({ text }) => text === secretText),
        'the note on the board',
      );
    }
    const shown = readBoard(boards[1]!.doc).notes.filter(({ id }) => !shownBefore.has(id));
    expect(shown.map(({ text, author, authorId }) => ({ text, author, authorId }))).toEqual([
      anonymous
        ? { text: secretText, author: '', authorId: null }
        : { text: secretText, author: 'Willem', authorId: writer.participantId },
    ]);
    boards.forEach(({ frames }, index) => {
      const after = frames.slice(seen[index]);
      expect(after.filter((frame) => holds(frame, secretText))).toHaveLength(1);
      const traces = anonymous ? [secretId, writer.participantId, 'Willem'] : [secretId];
      const revealing = after.filter((frame) => holds(frame, secretText));
      for (const trace of traces) expect(revealing.some((frame) => holds(frame, trace))).toBe(false);
    });
    expect(Object.values(readSession(sessions[0]!.doc).clients)).toEqual([]);
  });
});

describe('what is written in silence, on the disk', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kcc-writing-'));
  });

  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const call = async (port: number, method: string, path: string, cookie = '', body?: object) => {
    const origin = `http://localhost:${port}`;
    const headers: Record<string, string> = { Origin: origin, Cookie: cookie };
    if (body) headers['Content-Type'] = 'application/json';
    const text = body ? JSON.stringify(body) : null;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: text });
    const setCookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const content = await response.text();
    return { status: response.status, cookie: setCookie, json: content ? JSON.parse(content) : null };
  };

  const filesWith = async (words: string): Promise<string[]> => {
    const found: string[] = [];
    for (const name of await readdir(dataDir)) {
      if (holds(await readFile(join(dataDir, name)), words)) found.push(name);
    }
    return found;
  };

  it('survives kill -9 for its writer alone, stands in no log, and is gone once the workshop is erased', async () => {
    const start = () => startServerProcess(dataDir, { LOG_LEVEL: 'trace' });
    const first = await start();
    let server = first;
    const about = { title: 'T', organisation: 'O', language: 'nl' };
    const { id, links } = (await call(server.port, 'POST', '/api/workshops', '', about)).json;
    const join = async (role: string, name: string) => {
      const secret = links[role].split('#')[1];
      return (await call(server.port, 'POST', `/api/workshops/${id}/join`, '', { secret, name })).cookie;
    };
    const [facilitator, writer] = [await join('facilitator', 'Fatima'), await join('participant', 'Willem')];
    const give = async (cookie: string, body: object) =>
      (await call(server.port, 'POST', `/api/workshops/${id}/commands`, cookie, body)).status;
    const own = async (cookie: string) =>
      (await call(server.port, 'GET', `/api/workshops/${id}/writing/notes`, cookie)).json.notes;
    const note = { id: secretId, text: secretText };
    expect(await give(facilitator, { id: 'a', type: 'writing.start' })).toBe(200);
    expect(await give(writer, { id: 'b', type: 'writing.note', note })).toBe(200);
    expect(await give(writer, { id: 'c', type: 'writing.note', note: { ...note, text: 5 } })).toBe(400);
    await server.end('SIGKILL');

    server = await start();
    expect(await own(writer)).toMatchObject([{ id: secretId, text: secretText }]);
    expect(await own(facilitator)).toEqual([]);
    expect(await filesWith(secretText)).not.toEqual([]);
    expect((await call(server.port, 'DELETE', `/api/workshops/${id}`, facilitator)).status).toBe(204);
    expect(await filesWith(secretText)).toEqual([]);
    expect(await filesWith(secretId)).toEqual([]);
    await server.end('SIGTERM');
    for (const said of [first.output(), server.output()]) {
      expect(said).toContain('Klantcontactstrategie');
      for (const words of [secretText, secretId]) expect(said).not.toContain(words);
    }
  });
});
