import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { addItem, setField } from './operations.ts';
import { seedBoard } from './seed.ts';
import { createUndo } from './undo.ts';
import { createWriterIds } from './writer-ids.ts';
import { writersOf } from './writers.ts';

function alone() {
  const doc = new Y.Doc();
  seedBoard(doc, strategyFromPatch({ goals: [{ id: 'g1', text: 'Together' }] }));
  const board = { doc, origin: 'me' };
  const ids = createWriterIds(doc, 'me');
  return { doc, board, ids, undo: createUndo(doc, 'me', undefined, ids.isMine) };
}

it('writes for somebody else under an id of its own, the same one each time, and not under it between edits', () => {
  const { doc, board, ids } = alone();
  const own = doc.clientID;
  const theirs = ids.writeAs('finance');
  setField(board, { entity: 'ambition' }, 'serviceTier', 'standard');
  expect(doc.clientID).toBe(own);
  expect(writersOf(doc, 'ambition.serviceTier')).toEqual([theirs]);
  ids.writeAs(null);
  setField(board, { entity: 'goals', id: 'g1' }, 'text', 'Together, I say');
  expect(writersOf(doc, 'goals.g1.text')).toContain(own);
  expect(ids.writeAs('finance')).toBe(theirs);
  expect([own, theirs, theirs + 1].map(ids.isMine)).toEqual([true, true, false]);
});

it('leaves what others write at the same time under their ids', () => {
  const { doc, ids } = alone();
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  ids.writeAs('finance');
  setField({ doc: other, origin: 'you' }, { entity: 'ambition' }, 'serviceTier', 'standard');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'wire');
  expect(writersOf(doc, 'ambition.serviceTier')).toEqual([other.clientID]);
});

it('takes back a card that I filled in for somebody else as well', () => {
  const { board, ids, undo } = alone();
  const added = addItem(board, 'goals', { text: 'New' });
  const id = added.ok ? added.id : '';
  ids.writeAs('finance');
  setField(board, { entity: 'goals', id }, 'text', 'New, and cheaper');
  expect(undo.undo()).toEqual({ ok: true });
  expect(undo.undo()).toEqual({ ok: true });
});
