import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openThreadsOn, threadsOn } from '#shared/comments/threads.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import {
  addComment,
  removeComment,
  replyToComment,
  resolveComment,
  writerOfComment,
} from './comment-operations.ts';
import { addNote } from './note-operations.ts';
import { removeItem, setTranslation } from './operations.ts';
import { seedBoard } from './seed.ts';
import { observeBoard, readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

const anouk = { by: 'Anouk', departmentId: 'cs', at: '2026-11-03T10:00:00.000Z' };
const joris = { by: 'Joris', departmentId: 'it', at: '2026-11-03T10:05:00.000Z' };

function start() {
  const doc = new Y.Doc();
  seedBoard(
    doc,
    strategyFromPatch({
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'it', kind: 'it' },
      ],
      channels: [{ id: 'c1', kind: 'chatbot' }],
    }),
  );
  const board = { doc, origin: {} };
  return { doc, board, undo: createUndo(doc, board.origin) };
}

/** Another tab with the same board; `meet` hands both what the other did since. */
function beside(doc: Y.Doc) {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'relay');
  const meet = () => {
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'relay');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'relay');
  };
  return { board: { doc: other, origin: {} }, meet };
}

function idOf(added: { ok: true; id: string } | { ok: false; code: string }): string {
  if (!added.ok) throw new Error(added.code);
  return added.id;
}

/** A conversation in short: its first words, the words said back, and whether it is resolved. */
function conversations(doc: Y.Doc, cardId = 'c1') {
  return threadsOn(readBoard(doc), cardId).map(({ first, replies }) => ({
    says: first.text,
    back: replies.map(({ text }) => text),
    resolved: first.resolved,
  }));
}

describe('comments', () => {
  it('begin, are answered, resolved, opened again and thrown away, each in one step that can be undone', () => {
    const { doc, board, undo } = start();
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    const id = idOf(addComment(board, 'c1', { ...anouk, text: ' Wie beheert dit? ' }));
    const replyId = idOf(replyToComment(board, id, { ...joris, text: 'Wij' }));
    idOf(replyToComment(board, replyId, { ...anouk, at: '2026-11-03T10:09:00.000Z', text: 'Dank' }));
    expect(conversations(doc)).toEqual([
      { says: 'Wie beheert dit?', back: ['Wij', 'Dank'], resolved: false },
    ]);
    resolveComment(board, replyId, true);
    expect(conversations(doc)[0]?.resolved).toBe(true);
    expect(openThreadsOn(readBoard(doc), 'c1')).toBe(0);
    resolveComment(board, id, false);
    removeComment(board, id);
    expect(conversations(doc)).toEqual([]);
    expect(updates).toBe(6);
    undo.undo();
    expect(conversations(doc)).toEqual([
      { says: 'Wie beheert dit?', back: ['Wij', 'Dank'], resolved: false },
    ]);
    undo.undo();
    expect(conversations(doc)[0]?.resolved).toBe(true);
    undo.undo();
    undo.undo();
    expect(conversations(doc)[0]?.back).toEqual(['Wij']);
    undo.redo();
    expect(conversations(doc)[0]?.back).toEqual(['Wij', 'Dank']);
  });

  it('opens a resolved conversation again with an answer, as one step', () => {
    const { doc, board, undo } = start();
    const id = idOf(addComment(board, 'ambition', { ...anouk, text: 'Klopt dit?' }));
    resolveComment(board, id, true);
    replyToComment(board, id, { ...joris, text: 'Nog niet' });
    expect(conversations(doc, 'ambition')).toEqual([
      { says: 'Klopt dit?', back: ['Nog niet'], resolved: false },
    ]);
    undo.undo();
    expect(conversations(doc, 'ambition')).toEqual([{ says: 'Klopt dit?', back: [], resolved: true }]);
  });

  it('refuses no words, what is not on the board and comments that are gone, and leaves nothing behind', () => {
    const { doc, board } = start();
    const before = Y.encodeStateVector(doc);
    expect(addComment(board, 'c1', { ...anouk, text: '  ' })).toEqual({ ok: false, code: 'invalid' });
    expect(addComment(board, 'weg', { ...anouk, text: 'Wat?' })).toEqual({ ok: false, code: 'not-found' });
    expect(addComment(board, 'channels', { ...anouk, text: 'Wat?' }).ok).toBe(false);
    expect(replyToComment(board, 'weg', { ...anouk, text: 'Ja' }).ok).toBe(false);
    expect(resolveComment(board, 'weg', true).ok).toBe(false);
    expect(removeComment(board, 'weg').ok).toBe(false);
    expect(addComment(board, 'c1', { ...anouk, text: 'x'.repeat(1_000_000) })).toEqual({
      ok: false,
      code: 'too-long',
    });
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it('comes together from two tabs: both answers, and the answer to what the other threw away', () => {
    const { doc, board } = start();
    const id = idOf(addComment(board, 'c1', { ...anouk, text: 'Wie?' }));
    const other = beside(doc);
    replyToComment(board, id, { ...anouk, at: '2026-11-03T10:06:00.000Z', text: 'Niemand?' });
    replyToComment(other.board, id, { ...joris, text: 'Wij' });
    other.meet();
    const said = [{ says: 'Wie?', back: ['Wij', 'Niemand?'], resolved: false }];
    expect(conversations(doc)).toEqual(said);
    expect(conversations(other.board.doc)).toEqual(said);

    removeComment(board, id);
    replyToComment(other.board, id, { ...joris, at: '2026-11-03T10:10:00.000Z', text: 'Wacht' });
    other.meet();
    expect(conversations(doc)).toEqual([{ says: 'Wacht', back: [], resolved: false }]);
    expect(conversations(other.board.doc)).toEqual(conversations(doc));
  });

  it('takes back only what I said, and not what others said in between', () => {
    const { doc, board, undo } = start();
    const other = beside(doc);
    addComment(board, 'c1', { ...anouk, text: 'Van mij' });
    addComment(other.board, 'c1', { ...joris, text: 'Van Joris' });
    other.meet();
    undo.undo();
    other.meet();
    expect(conversations(other.board.doc).map(({ says }) => says)).toEqual(['Van Joris']);
  });

  it('knows under which client a comment was written, whoever resolved it', () => {
    const { doc, board } = start();
    const other = beside(doc);
    const id = idOf(addComment(board, 'c1', { ...anouk, text: 'Van mij' }));
    other.meet();
    resolveComment(other.board, id, true);
    other.meet();
    expect(writerOfComment(doc, id)).toBe(doc.clientID);
    removeComment(board, id);
    expect(writerOfComment(doc, id)).toBeNull();
  });

  it('goes with the card that it is about, answers and translations too, and comes back with it', () => {
    const { doc, board, undo } = start();
    const other = beside(doc);
    const id = idOf(addComment(other.board, 'c1', { ...joris, authorId: 'p-joris', text: 'Wie?' }));
    other.meet();
    idOf(replyToComment(board, id, { ...anouk, text: 'Wij' }));
    addComment(board, 'ambition', { ...anouk, text: 'Blijft' });
    setTranslation(board, `comments.${id}.text`, { text: 'Who?', by: 'human' });
    other.meet();
    removeItem(board, 'channels', 'c1');
    const left = readBoard(doc);
    expect(left.comments.map(({ text }) => text)).toEqual(['Blijft']);
    expect(left.translations).toEqual({});
    undo.undo();
    expect(conversations(doc)).toEqual([{ says: 'Wie?', back: ['Wij'], resolved: false }]);
    expect(Object.keys(readBoard(doc).translations)).toEqual([`comments.${id}.text`]);
    // Who put it back is not who wrote it: the participant says that.
    expect(writerOfComment(doc, id)).toBe(doc.clientID);
    expect((doc.getMap('comments').get(id) as Y.Map<unknown>).get('authorId')).toBe('p-joris');
  });

  it('said while the card is thrown away is read again when the card is back', () => {
    const { doc, board, undo } = start();
    const other = beside(doc);
    removeItem(board, 'channels', 'c1');
    addComment(other.board, 'c1', { ...joris, text: 'Wacht' });
    other.meet();
    expect(conversations(doc)).toEqual([]);
    undo.undo();
    expect(conversations(doc).map(({ says }) => says)).toEqual(['Wacht']);
  });

  it('keeps the list of comments the same object while people write notes, so that no count is made again', () => {
    const { doc, board } = start();
    addComment(board, 'c1', { ...anouk, text: 'Wie?' });
    const observer = observeBoard(doc);
    const before = observer.current().comments;
    const note = idOf(addNote(board, { text: 'Nee', author: 'Joris', authorId: null, departmentId: 'it' }));
    expect(observer.current().comments).toBe(before);
    removeItem(board, 'notes', note);
    expect(observer.current().comments).toBe(before);
    removeItem(board, 'channels', 'c1');
    expect(observer.current().comments).toEqual([]);
    observer.destroy();
  });
});
