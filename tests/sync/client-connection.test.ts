import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import {
  type ConnectionOptions,
  connectWorkshop,
  type WorkshopConnection,
} from '#client/sync/workshop-connection.ts';
import { addNote } from '#shared/board/note-operations.ts';
import { addItem, setField, textOf } from '#shared/board/operations.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

const quick = { tick: 20, pingAfter: 200, answerWithin: 300, openWithin: 1000 };
const note = { author: 'Ann', authorId: null, departmentId: null };

let server: TestServer;
let workshop: TestWorkshop;
const open: WorkshopConnection[] = [];

/** Something between client and server that can be cut, or can go silent while it stays open. */
class Line {
  #server: Server = createServer();
  #sockets = new Set<Socket>();
  silent = false;
  port = 0;

  async open(target: number): Promise<void> {
    this.#server = createServer();
    this.#server.on('connection', (near) => {
      const far = connect(target, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', (data) => void (this.silent || to.destroyed || to.write(data)));
        from.on('close', () => to.destroy());
        from.on('error', () => to.destroy());
      }
    });
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve));
    const address = this.#server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }
}

function join(
  name: string,
  options: Partial<ConnectionOptions> & { secret?: string } = {},
): WorkshopConnection {
  const { secret = workshop.secrets.participant, ...rest } = options;
  const connection = connectWorkshop({
    workshopId: workshop.id,
    me: { participantId: name, name, departmentId: null, role: 'participant' },
    keepsOnDevice: false,
    serverUrl: server.wsUrl,
    Socket: NodeSocket as never,
    protocols: ['kcc.v1', secret],
    times: quick,
    answersHttp: async () => true,
    ...rest,
  });
  open.push(connection);
  return connection;
}

const isSaved = (connection: WorkshopConnection) => connection.saved.current().kind === 'saved';

beforeAll(async () => {
  server = await startServer();
  workshop = await server.createWorkshop({
    departments: [{ id: 'd1', name: 'Klantenservice', kind: 'customer_service' }],
  });
});
afterEach(() => {
  for (const connection of open.splice(0)) connection.destroy();
});
afterAll(() => server.dispose());

describe('a workshop connection', () => {
  it('loads, says saved only when the server has it on disk, and shows it to others', async () => {
    const [ann, bo] = [join('Ann'), join('Bo')];
    expect(ann.saved.current()).toEqual({ kind: 'connecting', pending: 0 });
    await until(() => isSaved(ann) && isSaved(bo) && ann.store.isLoaded() && bo.store.isLoaded());
    expect(ann.store.strategy().profile.name).toBe('Stroomnet');
    const seen: string[] = [];
    ann.saved.subscribe(() => seen.push(`${ann.saved.current().kind} ${ann.saved.current().pending}`));
    const added = addNote(ann.board, { ...note, text: 'Bereikbaarheid', item: 'learning' });
    const id = added.ok ? added.id : '';
    expect(ann.store.strategy().notes.at(-1)?.text).toBe('Bereikbaarheid');
    expect(ann.saved.current()).toEqual({ kind: 'saving', pending: 1 });
    await until(() => isSaved(ann) && bo.store.item('notes', id) !== undefined);
    expect(seen).toEqual(['saving 1', 'saved 0']);
    expect(bo.store.item('notes', id)).toMatchObject({ text: 'Bereikbaarheid', item: 'learning' });
    const answer = await server.call('GET', `/api/workshops/${workshop.id}/strategy`, {
      secret: workshop.secrets.observer,
    });
    expect(answer.json.notes.at(-1)).toMatchObject({ id, text: 'Bereikbaarheid' });
  });

  it('keeps what is typed offline, counts it, and says when it came back', async () => {
    const line = new Line();
    await line.open(server.port);
    const ann = join('Ann', { serverUrl: `ws://127.0.0.1:${line.port}` });
    const bo = join('Bo');
    await until(() => isSaved(ann) && isSaved(bo));
    await line.cut();
    await until(() => ann.saved.current().kind === 'offline');
    addNote(ann.board, { ...note, text: 'offline one' });
    addNote(ann.board, { ...note, text: 'offline two' });
    addItem(bo.board, 'risks');
    expect(ann.saved.current()).toEqual({ kind: 'offline', pending: 2, keptOnDevice: false });
    await line.open(server.port);
    ann.check();
    await until(() => isSaved(ann) && bo.store.strategy().notes.some(({ text }) => text === 'offline two'));
    expect(ann.saved.current()).toMatchObject({ kind: 'saved', reconnectedAt: expect.any(Number) });
    await until(() => ann.store.strategy().risks.length === bo.store.strategy().risks.length);
    await line.cut();
  });

  it('notices a connection that is open but dead, and makes another', async () => {
    const line = new Line();
    await line.open(server.port);
    const ann = join('Ann', { serverUrl: `ws://127.0.0.1:${line.port}` });
    await until(() => isSaved(ann));
    line.silent = true;
    addNote(ann.board, { ...note, text: 'into the void' });
    expect(ann.saved.current().kind).toBe('saving');
    await until(() => ann.saved.current().kind === 'offline', 'noticing that nobody answers', 3000);
    line.silent = false;
    await until(() => isSaved(ann), 'saved after all');
    await line.cut();
  });

  it('says blocked when the server answers but no socket ever opens', async () => {
    const filter = createServer((_, response) => response.end('ok'));
    filter.on('upgrade', (_, socket) => {
      // Whoever is refused may be gone before it heard so.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => filter.listen(0, '127.0.0.1', resolve));
    const address = filter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const ann = join('Ann', { serverUrl: `ws://127.0.0.1:${port}` });
    await until(() => ann.saved.current().kind === 'blocked');
    setField(ann.board, { entity: 'ambition' }, 'serviceTier', 'basic');
    expect(ann.saved.current()).toMatchObject({ kind: 'blocked', pending: 1 });
    filter.closeAllConnections();
    filter.close();
  });

  it('ends as revoked when its link is, and as read-only refused when an observer writes', async () => {
    const made = await server.call('POST', `/api/workshops/${workshop.id}/links`, {
      secret: workshop.secrets.facilitator,
      body: { role: 'participant' },
    });
    const cy = join('Cy', { secret: made.json.url.split('#')[1] });
    const observer = join('Ob', { secret: workshop.secrets.observer });
    await until(() => isSaved(cy) && isSaved(observer));
    await server.call('DELETE', `/api/workshops/${workshop.id}/links/${made.json.id}`, {
      secret: workshop.secrets.facilitator,
    });
    await until(() => cy.saved.current().kind === 'revoked');
    addNote(observer.board, { ...note, text: 'not allowed' });
    await until(() => observer.saved.current().kind === 'readonly-refused');
    expect(observer.saved.current().pending).toBe(1);
  });

  it('ends as erased when the workshop is', async () => {
    const doomed = await server.createWorkshop();
    const ann = join('Ann', { workshopId: doomed.id, secret: doomed.secrets.participant });
    await until(() => isSaved(ann));
    await server.call('DELETE', `/api/workshops/${doomed.id}`, { secret: doomed.secrets.facilitator });
    await until(() => ann.saved.current().kind === 'erased');
  });

  it('merges the letters of people who type in one text at once', async () => {
    const [ann, bo] = [join('Ann'), join('Bo')];
    await until(() => isSaved(ann) && isSaved(bo));
    const target = { entity: 'themes', id: 'position' } as const;
    for (let letter = 0; letter < 20; letter += 1) {
      for (const [who, sign] of [
        [ann, 'a'],
        [bo, 'b'],
      ] as const) {
        const text = textOf(who.board.doc, target, 'statement')?.toString() ?? '';
        setField(who.board, target, 'statement', `${text}${sign}`);
      }
    }
    const read = (who: WorkshopConnection) =>
      who.store.strategy().themes.find(({ id }) => id === 'position')?.statement ?? '';
    await until(() => isSaved(ann) && isSaved(bo) && read(ann).length === 40 && read(bo) === read(ann));
    expect([...read(ann)].sort().join('')).toBe('a'.repeat(20) + 'b'.repeat(20));
  });
});

describe('presence', () => {
  it('shows who is here, their selection, field and cursor, and forgets who left', async () => {
    const [ann, bo] = [join('Ann'), join('Bo')];
    await until(() => isSaved(ann) && isSaved(bo));
    await until(() => ann.presence.people().length >= 2, 'each other');
    let rendered = 0;
    ann.presence.subscribe(() => {
      rendered += 1;
    });
    bo.presence.setSelection(['risk']);
    bo.presence.setEditing({ itemId: 'risk', field: 'statement' });
    await until(() =>
      ann.presence.people().some(({ selection, editing }) => selection[0] === 'risk' && editing),
    );
    const [me, other] = ann.presence.people();
    expect(me).toMatchObject({ isMe: true, name: 'Ann' });
    expect(other).toMatchObject({ isMe: false, editing: { itemId: 'risk', field: 'statement' } });
    rendered = 0;
    const cursors: number[] = [];
    ann.presence.subscribeCursors(([cursor]) => void (cursor && cursors.push(cursor.x)));
    const around = { x: 0, y: 0, w: 148, h: 96 };
    for (let x = 0; x < 200; x += 1)
      bo.presence.setCursor({ x: x + 0.4, y: 1 }, { ids: ['n1'], dx: x, dy: 0, around });
    await until(() => cursors.at(-1) === 199);
    expect(cursors.length).toBeLessThan(5);
    expect(ann.presence.cursors()[0]?.drag).toEqual({ ids: ['n1'], dx: 199, dy: 0, group: null });
    expect(rendered).toBe(0);
    bo.destroy();
    await until(() => ann.presence.people().length === 1 && ann.presence.cursors().length === 0);
  });
});
