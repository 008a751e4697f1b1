import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import { addNote } from '#shared/board/note-operations.ts';
import { moveItem, removeItem, setField } from '#shared/board/operations.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { catalogue } from '#shared/pitfalls/catalogue.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { createBoardStore } from './board-store.ts';
import { createFindingsStore } from './findings-store.ts';
import { uncheckedEntities } from './settled-view.ts';

const patch = {
  channels: [
    { id: 'c1', kind: 'phone', name: 'Line' },
    { id: 'c2', kind: 'chat' },
  ],
  sourcing: [{ id: 's1', choice: 'outsourced' }],
  notes: [{ id: 'n1', text: 'one' }],
};
const c1 = { entity: 'channels', id: 'c1' } as const;
const c2 = { entity: 'channels', id: 'c2' } as const;
const ambition = { entity: 'ambition' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** My board with an engine that only remembers what it was asked to look at, and the board of somebody else. */
const soon = (callback: () => void) => {
  queueMicrotask(callback);
  return () => {};
};

async function checkedBoard() {
  const doc = new Y.Doc();
  seedBoard(doc, strategyFromPatch(patch));
  const board: Board = { doc, origin: 'me' };
  const other: Board = { doc: new Y.Doc(), origin: 'other' };
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(doc));
  other.doc.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, 'wire'));
  const me = { participantId: 'p1', name: 'Rachid', departmentId: null, role: 'participant' } as const;
  const store = createBoardStore(doc, new Y.Doc(), { ...me, clientId: doc.clientID }, { frame: soon });
  store.setLoaded();
  const looks: Strategy[] = [];
  const findings = createFindingsStore(store, async () => ({
    findingsOf: (strategy) => {
      looks.push(strategy);
      return [];
    },
    titleOf: () => undefined,
  }));
  await vi.advanceTimersByTimeAsync(0);
  expect(looks).toHaveLength(1);
  return { board, other, looks, findings, last: () => looks.at(-1) as Strategy };
}

describe('the checks', () => {
  it('run shortly after a choice, once for choices that come together', async () => {
    const { board, other, looks, last } = await checkedBoard();
    setField(board, ambition, 'serviceTier', 'basic');
    setField(other, c1, 'kind', 'chatbot');
    await vi.advanceTimersByTimeAsync(100);
    expect(looks).toHaveLength(2);
    expect([last().ambition.serviceTier, last().channels[0]?.kind]).toEqual(['basic', 'chatbot']);
  });

  it('wait for a pause in what I type', async () => {
    const { board, looks, last } = await checkedBoard();
    for (const name of ['Ch', 'Chat', 'Chatb', 'Chatbot']) {
      setField(board, c1, 'name', name);
      await vi.advanceTimersByTimeAsync(700);
    }
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(looks).toHaveLength(2);
    expect(last().channels[0]?.name).toBe('Chatbot');
  });

  it('take what I typed as soon as I leave the field', async () => {
    const { board, looks, findings, last } = await checkedBoard();
    setField(board, c1, 'name', 'Chatbot');
    findings.fieldLeft();
    expect(looks).toHaveLength(2);
    expect(last().channels[0]?.name).toBe('Chatbot');
  });

  it('wait for a pause in what somebody else types, in a short text and in a long one', async () => {
    const { other, looks, findings, last } = await checkedBoard();
    for (const letters of ['W', 'We', 'Web']) {
      setField(other, c1, 'name', letters);
      setField(other, c1, 'purpose', letters);
      await vi.advanceTimersByTimeAsync(700);
      findings.fieldLeft(); // I left a field, they did not.
    }
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(last().channels[0]).toMatchObject({ name: 'Web', purpose: 'Web' });
  });

  it('go on about everything else while many people type', async () => {
    const { board, other, looks, last } = await checkedBoard();
    for (let key = 0; key < 20; key += 1) {
      setField(other, c1, 'name', `other ${key}`);
      setField(board, c2, 'name', `mine ${key}`);
      if (key === 10) setField(other, ambition, 'serviceTier', 'platinum');
      await vi.advanceTimersByTimeAsync(150);
      if (key === 10) expect(last().ambition.serviceTier).toBe('platinum');
      expect(last().channels.map(({ name }) => name)).toEqual(['Line', '']);
    }
    expect(looks).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(800);
    expect(last().channels.map(({ name }) => name)).toEqual(['other 19', 'mine 19']);
  });

  it('see a choice in a card in whose text somebody types', async () => {
    const { board, other, last } = await checkedBoard();
    setField(other, c1, 'purpose', 'For');
    setField(board, c1, 'kind', 'chatbot');
    await vi.advanceTimersByTimeAsync(100);
    expect(last().channels[0]).toMatchObject({ kind: 'chatbot', purpose: '' });
  });

  it('see that a card in which somebody types is thrown away', async () => {
    const { board, other, last } = await checkedBoard();
    setField(other, c1, 'purpose', 'For');
    removeItem(board, 'channels', 'c1');
    await vi.advanceTimersByTimeAsync(100);
    expect(last().channels.map(({ id }) => id)).toEqual(['c2']);
  });

  it('do not run for a drag, a note or words in one', async () => {
    const { board, other, looks } = await checkedBoard();
    moveItem(board, 'c1', { x: 10, y: 20 });
    addNote(other, { author: 'Bo', authorId: null, departmentId: null });
    setField(board, { entity: 'notes', id: 'n1' }, 'text', 'two');
    await vi.advanceTimersByTimeAsync(5000);
    expect(looks).toHaveLength(1);
  });

  it('leave untouched objects as they were while texts are held', async () => {
    const { board, other, looks, last } = await checkedBoard();
    setField(other, c1, 'purpose', 'For');
    setField(board, ambition, 'serviceTier', 'basic');
    await vi.advanceTimersByTimeAsync(100);
    expect(looks).toHaveLength(2);
    expect(last().channels).toBe(looks[0]?.channels);
  });
});

it('no pitfall reads what the checks are not run for', () => {
  const entities = catalogue.flatMap(({ reads }) => reads.map((path) => path.split('.')[0]));
  expect(entities.filter((entity) => uncheckedEntities.has(entity as 'notes'))).toEqual([]);
});
