import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { layoutBoard } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { findItem } from '#shared/strategy/strategy.ts';
import { addFrame, removeKeepingPlaces, withMembers } from './frame-operations.ts';
import { promoteNotes } from './note-operations.ts';
import { removeItem } from './operations.ts';
import { seedBoard } from './seed.ts';
import { readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

const writer = { author: 'Anouk', authorId: null, departmentId: null };

function start() {
  const doc = new Y.Doc();
  seedBoard(
    doc,
    strategyFromPatch({
      notes: [
        { id: 'f1', shape: 'frame', title: 'Oud' },
        { id: 'n1', text: 'Een', author: 'Joris', item: 'f1' },
        { id: 'n2', text: 'Twee\nregels', shape: 'text' },
      ],
      layout: { f1: { x: 0, y: 0, w: 300, h: 300 }, n1: { x: 10, y: 60, z: 2 }, n2: { x: 500, y: 0 } },
    }),
  );
  const board = { doc, origin: {} };
  return { doc, board, undo: createUndo(doc, board.origin) };
}

describe('a frame', () => {
  it('takes notes in, and its going leaves them where they lie; each is one step', () => {
    const { doc, board, undo } = start();
    const box = { x: 400, y: -60, w: 300, h: 200 };
    const added = addFrame(board, {
      ...writer,
      box,
      title: 'Nieuw',
      members: new Map([['n2', { x: 420, y: 0 }]]),
    });
    if (!added.ok) throw new Error(added.code);
    expect(findItem(readBoard(doc), 'notes', 'n2')).toMatchObject({ item: added.id });
    expect(readBoard(doc).layout['n2']).toEqual({ x: 420, y: 0 });
    removeItem(board, 'notes', added.id);
    expect(findItem(readBoard(doc), 'notes', 'n2')).toMatchObject({ item: null });
    expect(readBoard(doc).layout['n2']).toEqual({ x: 420, y: 0 });
    undo.undo();
    expect(findItem(readBoard(doc), 'notes', 'n2')).toMatchObject({ item: added.id });
    undo.undo();
    expect(readBoard(doc).notes.map(({ id }) => id)).toEqual(['f1', 'n1', 'n2']);
    expect(readBoard(doc).layout['n2']).toEqual({ x: 500, y: 0 });
  });

  it('takes no frame in, and nothing that is not there', () => {
    const { board, doc } = start();
    const box = { x: 0, y: 0, w: 10, h: 10 };
    expect(addFrame(board, { ...writer, box, members: new Map([['f1', null]]) }).ok).toBe(false);
    expect(addFrame(board, { ...writer, box, members: new Map([['weg', null]]) }).ok).toBe(false);
    expect(readBoard(doc).notes).toHaveLength(3);
  });

  it('takes its members along as far as it goes itself, with all else that their place tells', () => {
    const { doc } = start();
    const strategy = readBoard(doc);
    const boxes = withMembers(
      strategy,
      new Map([['f1', { x: 30, y: -5, w: 300, h: 300 }]]),
      (id) => strategy.layout[id],
    );
    expect(boxes.get('n1')).toEqual({ x: 40, y: 55, z: 2 });
    expect(boxes.has('n2')).toBe(false);
  });
});

describe('a frame that goes', () => {
  it('leaves the notes that flowed in it where they lay, and undoing it lets them flow again', () => {
    const { doc, board, undo } = start();
    const added = addFrame(board, {
      ...writer,
      box: { x: 2000, y: 500, w: 500, h: 300 },
      members: new Map([['n1', null]]),
    });
    if (!added.ok) throw new Error(added.code);
    const before = layoutBoard(readBoard(doc), 'nl').notes.find(({ id }) => id === 'n1');
    expect(before).toMatchObject({ frameId: added.id, isPlaced: false });
    expect(removeKeepingPlaces(board, readBoard(doc), [{ entity: 'notes', id: added.id }]).ok).toBe(true);
    const after = readBoard(doc);
    expect(findItem(after, 'notes', added.id)).toBeUndefined();
    expect(findItem(after, 'notes', 'n1')?.item).toBeNull();
    expect(after.layout['n1']).toEqual({ x: before?.x, y: before?.y });
    undo.undo();
    expect(findItem(readBoard(doc), 'notes', 'n1')?.item).toBe(added.id);
    expect(readBoard(doc).layout['n1']).toBeUndefined();
  });

  it('takes along what goes with it', () => {
    const { doc, board } = start();
    const items = ['f1', 'n1'].map((id) => ({ entity: 'notes', id }) as const);
    expect(removeKeepingPlaces(board, readBoard(doc), items).ok).toBe(true);
    expect(readBoard(doc).layout['n1']).toBeUndefined();
  });
});

describe('several notes that become cards', () => {
  it('do so as one step, each with its writer and words as input', () => {
    const { doc, board, undo } = start();
    const promoted = promoteNotes(board, ['n1', 'n2'], 'channels');
    if (!promoted.ok) throw new Error(promoted.code);
    const after = readBoard(doc);
    expect(after.channels.map(({ name }) => name)).toEqual(['Een', 'Twee']);
    expect(findItem(after, 'notes', 'n1')).toMatchObject({ item: promoted.ids[0], author: 'Joris' });
    expect(findItem(after, 'notes', 'n2')).toMatchObject({
      item: promoted.ids[1],
      text: 'Twee\nregels',
      shape: null,
    });
    undo.undo();
    expect(readBoard(doc).channels).toEqual([]);
    expect(findItem(readBoard(doc), 'notes', 'n2')).toMatchObject({ item: null, shape: 'text' });
  });

  it('are refused as a whole when one of them cannot', () => {
    const { doc, board } = start();
    expect(promoteNotes(board, ['n1', 'f1'], 'channels')).toEqual({ ok: false, code: 'not-found' });
    expect(promoteNotes(board, ['n1'], 'themes')).toMatchObject({ ok: false });
    expect(readBoard(doc).channels).toEqual([]);
  });
});
