import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addItem, setField } from '#shared/board/operations.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { withSession } from '#shared/board/with-session.ts';
import { drawBoard } from '#shared/opening/draw-board.ts';
import { type Opening, openingFromJson } from '#shared/opening/opening.ts';
import { readSession, sessionRoot } from '#shared/session/session-state.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { createBoardStore } from './board-store.ts';
import { createRights, type Held } from './rights.ts';

const anouk = { participantId: 'p1', name: 'Anouk', departmentId: null, role: 'facilitator' } as const;

/** The documents as the server has them. */
function serverDocuments() {
  const [board, session] = [new Y.Doc(), new Y.Doc()];
  seedBoard(board, strategyFromPatch({ notes: [{ id: 'n1', text: 'Bel terug' }, { id: 'n2' }] }));
  session.getMap(sessionRoot).set('stage', 5);
  return { board, session };
}

function openingOf({ board, session }: ReturnType<typeof serverDocuments>): Opening {
  const state = readSession(session);
  const strategy = withSession(readBoard(board), state);
  const opening = { strategy, session: state, board: drawBoard(strategy, 'nl') };
  return openingFromJson(JSON.parse(JSON.stringify(opening)));
}

/** Somebody's tab that shows the opening, with its own documents still empty. */
function tab(opening: Opening) {
  const [board, session] = [new Y.Doc(), new Y.Doc()];
  const frames: (() => void)[] = [];
  const frame = (callback: () => void) => {
    frames.push(callback);
    return () => {};
  };
  const store = createBoardStore(board, session, { ...anouk, clientId: board.clientID }, { opening, frame });
  const take = (server: ReturnType<typeof serverDocuments>) => {
    Y.applyUpdate(board, Y.encodeStateAsUpdate(server.board), 'wire');
    Y.applyUpdate(session, Y.encodeStateAsUpdate(server.session), 'wire');
    store.setLoaded();
  };
  return { board, store, take, passFrames: () => frames.splice(0).map((call) => call()) };
}

it('shows the opening until the documents are in, and tells nobody when they say the same', () => {
  const server = serverDocuments();
  const opening = openingOf(server);
  const { store, take, passFrames } = tab(opening);
  expect(store.isLoaded() && store.isOpening() && store.isSessionKnown()).toBe(true);
  expect(store.strategy()).toBe(opening.strategy);
  expect(store.session().stage).toBe(5);
  store.flush();
  expect(store.strategy()).toBe(opening.strategy);
  let told = 0;
  store.subscribeTo('notes.n1', () => told++);
  store.subscribeToKeys(() => told++);
  take(server);
  passFrames();
  expect(store.isOpening()).toBe(false);
  expect(store.strategy()).toBe(opening.strategy);
  expect(store.drawnBoard()).toBe(opening.board);
  expect(told).toBe(0);
});

it('goes on with what happened since the opening was read', () => {
  const server = serverDocuments();
  const opening = openingOf(server);
  setField({ doc: server.board, origin: 'x' }, { entity: 'notes', id: 'n2' }, 'text', 'Of mail');
  server.session.getMap(sessionRoot).set('stage', 6);
  const { store, take } = tab(opening);
  const changed: string[] = [];
  store.subscribeToKeys((keys) => changed.push(...keys));
  take(server);
  expect(store.item('notes', 'n2')).toMatchObject({ text: 'Of mail' });
  expect(store.item('notes', 'n1')).toBe(opening.strategy.notes[0]);
  expect(store.session().stage).toBe(6);
  expect(store.drawnBoard()).toBeNull();
  expect(changed.filter((key) => key.includes('.'))).toEqual(['notes.n2']);
});

it('keeps the session of the opening where only the board comes in', () => {
  const server = serverDocuments();
  const { board, store } = tab(openingOf(server));
  Y.applyUpdate(board, Y.encodeStateAsUpdate(server.board), 'wire');
  store.setLoaded();
  expect(store.session().stage).toBe(5);
  expect(store.strategy().notes).toHaveLength(2);
});

it('lets nobody write on a board that is not there yet, and says so', () => {
  const server = serverDocuments();
  const { board: doc, store, take } = tab(openingOf(server));
  const { rights } = createRights(doc, store);
  const held: Held[] = [];
  rights.onHeld((reason) => held.push(reason));
  const board = { doc, origin: 'p1', allows: rights.allows };
  expect(addItem(board, 'notes', { text: 'Te vroeg' }).ok).toBe(false);
  expect(held).toEqual(['arriving']);
  expect(store.strategy().notes).toHaveLength(2);
  take(server);
  expect(addItem(board, 'notes', { text: 'Op tijd' }).ok).toBe(true);
  expect(store.strategy().notes).toHaveLength(3);
});
