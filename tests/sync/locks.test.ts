import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import { addComment } from '#shared/board/comment-operations.ts';
import { addLink } from '#shared/board/link-operations.ts';
import { addNote, moveNoteTo } from '#shared/board/note-operations.ts';
import { addItem, moveItem, removeItem, setField, setTranslation } from '#shared/board/operations.ts';
import { createUndo } from '#shared/board/undo.ts';
import { regionFrames } from '#shared/layout/region-frames.ts';
import {
  type CommandGiver,
  type CommandServer,
  type CommandWorkshop,
  startCommandServer,
} from '#tests/support/command-workshop.ts';
import { connectClient, type TestClient } from '#tests/support/connect-client.ts';
import { openRawSocket } from '#tests/support/raw-socket.ts';
import { until } from '#tests/support/until.ts';

let commands: CommandServer;
let workshop: CommandWorkshop;
let clients: TestClient[] = [];

beforeAll(async () => {
  commands = await startCommandServer();
});

afterAll(() => commands.server.dispose());

beforeEach(async () => {
  workshop = await commands.workshop();
});

afterEach(() => {
  for (const client of clients) client.destroy();
  clients = [];
});

async function connect({ cookie }: Pick<CommandGiver, 'cookie'>, doc = new Y.Doc()): Promise<TestClient> {
  const client = await connectClient(commands.server, workshop.made, { cookie, doc, wantsAcks: true });
  clients.push(client);
  return client;
}

/** The code with which the server closed last, whether or not the client comes back. */
function closings(client: TestClient): number[] {
  const codes: number[] = [];
  client.provider.on('connection-close', (event) => {
    if (event) codes.push(event.code);
  });
  return codes;
}

const over = (region: 1 | 2 | 3 | 4 | 5) => ({ x: regionFrames[region].x + 60, y: 400 });
const lockRegion = (region: number, locked = true) =>
  workshop.facilitator.give({ type: 'lock.set', scope: 'region', region, locked });
const lockBoard = (locked = true) => workshop.facilitator.give({ type: 'lock.set', scope: 'board', locked });

/** What the participant does on a board where region 4 is locked. */
interface Doing {
  readonly what: string;
  readonly does: (board: Board) => unknown;
  /** What the facilitator did before, with everything open. */
  readonly given?: (board: Board) => unknown;
}

const author = { author: 'Pieter', authorId: null, departmentId: null };
const note = (board: Board, id: string, more: object = {}) =>
  addNote(board, { ...author, id, text: id, ...more });
const goal = (board: Board, id: string) => addItem(board, 'goals', { text: 'Doel' }, { id });

const refusedDoings: readonly Doing[] = [
  {
    what: 'answers a theme',
    does: (b) => setField(b, { entity: 'themes', id: 'position' }, 'statement', 'Zo'),
  },
  { what: 'answers what a theme shows', does: (b) => setField(b, { entity: 'channelVision' }, 'text', 'Zo') },
  { what: 'adds input to a theme', does: (b) => note(b, 'n1', { item: 'learning' }) },
  { what: 'puts a note over the region', does: (b) => note(b, 'n1', { box: over(4) }) },
  {
    what: 'changes the words of a note that is input there',
    given: (b) => note(b, 'n1', { item: 'learning' }),
    does: (b) => setField(b, { entity: 'notes', id: 'n1' }, 'text', 'anders'),
  },
  {
    what: 'takes input away from a theme',
    given: (b) => note(b, 'n1', { item: 'learning' }),
    does: (b) => moveNoteTo(b, 'n1', null),
  },
  {
    what: 'deletes a note that is input there',
    given: (b) => note(b, 'n1', { item: 'learning' }),
    does: (b) => removeItem(b, 'notes', 'n1'),
  },
  {
    what: 'drags a loose note into it',
    given: (b) => note(b, 'n1', { box: over(3) }),
    does: (b) => moveItem(b, 'n1', over(4)),
  },
  {
    what: 'drags a loose note out of it',
    given: (b) => note(b, 'n1', { box: over(4) }),
    does: (b) => moveItem(b, 'n1', over(3)),
  },
  { what: 'moves a theme', does: (b) => moveItem(b, 'position', over(3)) },
  {
    what: 'draws a line to a theme',
    given: (b) => goal(b, 'g9'),
    does: (b) => addLink(b, 'g9', 'position'),
  },
  {
    what: 'translates a text of it',
    does: (b) => setTranslation(b, 'themes.position.statement', { text: 'So', by: 'human' }),
  },
  {
    what: 'writes in both an open and a locked region',
    does: (b) =>
      b.doc.transact(() => {
        goal(b, 'g9');
        setField(b, { entity: 'themes', id: 'position' }, 'statement', 'Zo');
      }),
  },
];

const takenDoings: readonly Doing[] = [
  { what: 'adds a goal', does: (b) => goal(b, 'g9') },
  { what: 'adds a note over an open region', does: (b) => note(b, 'n1', { box: over(3) }) },
  { what: 'adds input to a block', does: (b) => note(b, 'n1', { item: 'staffing' }) },
  {
    what: 'comments on a theme',
    does: (b) => addComment(b, 'position', { text: 'Hm', by: 'Pieter', departmentId: null }),
  },
  {
    what: 'undoes what never came in',
    does: (b) => {
      const undo = createUndo(b.doc, b.origin);
      goal(b, 'g9');
      undo.undo();
    },
  },
];

describe('with region 4 locked', () => {
  it.each(refusedDoings)('a participant who $what changes nothing, also on disk', async ({ given, does }) => {
    const facilitator = await connect(workshop.facilitator);
    given?.({ doc: facilitator.doc, origin: 'f' });
    await until(() => facilitator.acknowledged() === facilitator.sent());
    await lockRegion(4);
    const before = await workshop.stored();
    const participant = await connect(workshop.participant);
    const codes = closings(participant);
    does({ doc: participant.doc, origin: 'p' });
    await until(() => codes.length > 0, 'the server closes');
    participant.destroy();
    expect(codes[0]).toBe(4523);
    expect((await workshop.stored()).board).toBe(before.board);
  });

  it.each(takenDoings)('a participant $what', async ({ does }) => {
    await lockRegion(4);
    const participant = await connect(workshop.participant);
    const codes = closings(participant);
    const sent = participant.sent();
    does({ doc: participant.doc, origin: 'p' });
    await until(() => participant.sent() > sent && participant.acknowledged() === participant.sent());
    expect(codes).toEqual([]);
  });

  it.each([...refusedDoings, ...takenDoings])('the facilitator $what', async ({ given, does }) => {
    await lockRegion(4);
    const facilitator = await connect(workshop.facilitator);
    const board = { doc: facilitator.doc, origin: 'f' };
    given?.(board);
    does(board);
    await until(() => facilitator.sent() > 1 && facilitator.acknowledged() === facilitator.sent());
  });

  it('takes the work of a stock client that keeps coming back, once the region opens', async () => {
    await lockRegion(4);
    const participant = await connect(workshop.participant);
    const codes = closings(participant);
    setField({ doc: participant.doc, origin: 'p' }, { entity: 'themes', id: 'position' }, 'statement', 'Ons');
    await until(() => codes.includes(4523));
    expect(participant.closeCode()).toBe(null);
    await lockRegion(4, false);
    const facilitator = await connect(workshop.facilitator);
    const statement = () => {
      const theme = facilitator.doc.getMap('themes').get('position');
      return theme instanceof Y.Map ? String(theme.get('statement')) : '';
    };
    await until(() => statement() === 'Ons');
  });
});

describe('work from an offline day', () => {
  it('is refused as a whole when part of it is locked by then', async () => {
    const participant = await connect(workshop.participant);
    participant.provider.disconnect();
    const board = { doc: participant.doc, origin: 'p' };
    goal(board, 'g9');
    setField(board, { entity: 'themes', id: 'position' }, 'statement', 'Offline bedacht');
    note(board, 'n1', { box: over(3) });
    await lockRegion(4);
    const before = await workshop.stored();
    const codes = closings(participant);
    participant.provider.connect();
    await until(() => codes.includes(4523));
    participant.provider.disconnect();
    expect((await workshop.stored()).board).toBe(before.board);
  });
});

describe('with the whole board locked', () => {
  it('takes comments and the work of facilitators only', async () => {
    await lockBoard();
    const participant = await connect(workshop.participant);
    const codes = closings(participant);
    addComment({ doc: participant.doc, origin: 'p' }, 'position', {
      text: 'Hm',
      by: 'P',
      departmentId: null,
    });
    await until(() => participant.acknowledged() === participant.sent());
    expect(codes).toEqual([]);
    note({ doc: participant.doc, origin: 'p' }, 'n1');
    await until(() => codes.includes(4523));
    const facilitator = await connect(workshop.facilitator);
    const sent = facilitator.sent();
    note({ doc: facilitator.doc, origin: 'f' }, 'n2');
    await until(() => facilitator.sent() > sent && facilitator.acknowledged() === facilitator.sent());
  });

  it('takes nothing at all from anybody when it is archived', async () => {
    await workshop.facilitator.give({ type: 'workshop.archive', archived: true });
    const before = await workshop.stored();
    for (const person of [workshop.facilitator, workshop.participant]) {
      const client = await connect(person);
      const codes = closings(client);
      addComment({ doc: client.doc, origin: 'p' }, 'position', { text: 'Hm', by: 'P', departmentId: null });
      await until(() => codes.includes(4523));
      client.destroy();
    }
    expect((await workshop.stored()).board).toBe(before.board);
  });
});

describe('a participant who only adds', () => {
  const byParticipant = () => ({ ...author, authorId: workshop.participant.participantId });

  beforeEach(async () => {
    await workshop.facilitator.give({
      type: 'participant.role',
      participantId: workshop.participant.participantId,
      role: 'participant',
      addsOnly: true,
    });
  });

  it('adds notes, changes them and takes them away, also after coming back', async () => {
    const first = await connect(workshop.participant);
    const board = { doc: first.doc, origin: 'p' };
    addNote(board, { ...byParticipant(), id: 'n1', text: 'Van mij', item: 'staffing', box: over(5) });
    setField(board, { entity: 'notes', id: 'n1' }, 'text', 'Toch anders');
    await until(() => first.acknowledged() === first.sent());
    first.destroy();
    const second = await connect(workshop.participant);
    const codes = closings(second);
    const sent = second.sent();
    setField({ doc: second.doc, origin: 'p' }, { entity: 'notes', id: 'n1' }, 'text', 'Weer anders');
    removeItem({ doc: second.doc, origin: 'p' }, 'notes', 'n1');
    await until(() => second.sent() > sent && second.acknowledged() === second.sent());
    expect(codes).toEqual([]);
  });

  it.each<Doing>([
    { what: 'adds a goal', does: (b) => goal(b, 'g9') },
    {
      what: 'answers a theme',
      does: (b) => setField(b, { entity: 'themes', id: 'position' }, 'statement', 'Zo'),
    },
    { what: 'adds a note in the name of nobody', does: (b) => note(b, 'n2') },
    {
      what: 'changes a note of somebody else',
      given: (b) => note(b, 'n1'),
      does: (b) => setField(b, { entity: 'notes', id: 'n1' }, 'text', 'anders'),
    },
    {
      what: 'takes a note of somebody else away',
      given: (b) => note(b, 'n1'),
      does: (b) => removeItem(b, 'notes', 'n1'),
    },
    {
      what: 'puts their name under a note of somebody else',
      given: (b) => note(b, 'n1'),
      does: (b) => setField(b, { entity: 'notes', id: 'n1' }, 'authorId', workshop.participant.participantId),
    },
    {
      what: 'replaces a note of somebody else by one of their own',
      given: (b) => note(b, 'n1'),
      does: (b) =>
        b.doc.getMap('notes').set('n1', new Y.Map([['authorId', workshop.participant.participantId]])),
    },
    {
      what: 'moves a note of somebody else',
      given: (b) => note(b, 'n1', { box: over(3) }),
      does: (b) => moveItem(b, 'n1', over(5)),
    },
  ])('who $what changes nothing', async ({ given, does }) => {
    const facilitator = await connect(workshop.facilitator);
    given?.({ doc: facilitator.doc, origin: 'f' });
    await until(() => facilitator.acknowledged() === facilitator.sent());
    const before = await workshop.stored();
    const participant = await connect(workshop.participant);
    const codes = closings(participant);
    does({ doc: participant.doc, origin: 'p' });
    await until(() => codes.includes(4523));
    participant.destroy();
    expect((await workshop.stored()).board).toBe(before.board);
  });
});

describe('on an open socket', () => {
  it('a change of role holds from the next change on', async () => {
    const participant = await connect(workshop.participant);
    const codes = closings(participant);
    const { participantId } = workshop.participant;
    note({ doc: participant.doc, origin: 'p' }, 'n1');
    await until(() => participant.acknowledged() === participant.sent());
    await workshop.facilitator.give({ type: 'participant.role', participantId, role: 'observer' });
    const before = await workshop.stored();
    note({ doc: participant.doc, origin: 'p' }, 'n2');
    await until(() => codes.length > 0);
    expect(codes).toEqual([4403]);
    expect((await workshop.stored()).board).toBe(before.board);
    await workshop.facilitator.give({ type: 'participant.role', participantId, role: 'participant' });
    const again = await connect(workshop.participant);
    const sent = again.sent();
    note({ doc: again.doc, origin: 'p' }, 'n3');
    await until(() => again.sent() > sent && again.acknowledged() === again.sent());
  });

  it('who is sent away is out within a second, and hears nothing more', async () => {
    const { cookie, participantId } = workshop.participant;
    const url = (name: string) => `${commands.server.wsUrl}/sync/${workshop.made.id}/${name}`;
    const headers = { Cookie: cookie, Origin: commands.server.origin };
    const sockets = await Promise.all(
      ['board', 'session'].map((name) => openRawSocket(url(name), { headers })),
    );
    await workshop.facilitator.give({ type: 'participant.remove', participantId });
    await until(() => sockets.every((socket) => socket.closed() === 4401), 'both are closed', 1000);
    const again = await openRawSocket(url('board'), { headers });
    await until(() => again.closed() === 4401, 'the door stays shut', 1000);
    expect(again.doc.getMap('meta').get('title')).toBe(undefined);
  });
});
