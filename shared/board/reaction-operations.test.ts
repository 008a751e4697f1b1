import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ownReactions, type Reactor, reactionsOn } from '#shared/reactions/reactions.ts';
import { readStrategyFile, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { strategyFileText } from '#shared/strategy/file/write.ts';
import { removeItem } from './operations.ts';
import { addReactions, removeReactions } from './reaction-operations.ts';
import { seedBoard } from './seed.ts';
import { observeBoard, readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

const anouk: Reactor = { participantId: 'p-anouk', name: 'Anouk', departmentId: 'cs' };
const joris: Reactor = { participantId: 'p-joris', name: 'Joris', departmentId: 'it' };

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
      notes: [
        { id: 'n1', text: 'Klant belt alsnog' },
        { id: 'n2', text: 'Zes systemen' },
      ],
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

function by({ participantId, name, departmentId }: Reactor, kind: 'agree' | 'doubt' | 'question' = 'agree') {
  return { kind, by: name, authorId: participantId, departmentId };
}

/** What a note shows: how many people reacted in which way. */
function countsOn(doc: Y.Doc, id: string): Readonly<Record<string, number>> {
  return Object.fromEntries(reactionsOn(readBoard(doc), id).map(({ kind, people }) => [kind, people.length]));
}

describe('reactions', () => {
  it('are given to several things and taken back, each as one step that can be undone', () => {
    const { doc, board, undo } = start();
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    expect(addReactions(board, ['n1', 'c1', 'ambition'], by(anouk))).toEqual({ ok: true });
    expect(addReactions(board, ['n1'], by(anouk, 'doubt'))).toEqual({ ok: true });
    expect(countsOn(doc, 'n1')).toEqual({ agree: 1, doubt: 1 });
    expect(countsOn(doc, 'ambition')).toEqual({ agree: 1 });
    removeReactions(board, ownReactions(readBoard(doc), 'n1', 'agree', anouk));
    expect(updates).toBe(3);
    expect(countsOn(doc, 'n1')).toEqual({ doubt: 1 });
    undo.undo();
    undo.undo();
    expect(countsOn(doc, 'n1')).toEqual({ agree: 1 });
    undo.undo();
    expect(readBoard(doc).reactions).toEqual([]);
    undo.redo();
    expect(countsOn(doc, 'c1')).toEqual({ agree: 1 });
  });

  it('of one person in two tabs count once, and are taken back together', () => {
    const { doc, board } = start();
    const other = beside(doc);
    addReactions(board, ['n1'], by(anouk));
    addReactions(other.board, ['n1'], by(anouk));
    addReactions(other.board, ['n1'], by(joris));
    other.meet();
    expect(readBoard(doc).reactions).toHaveLength(3);
    expect(countsOn(doc, 'n1')).toEqual({ agree: 2 });
    removeReactions(board, ownReactions(readBoard(doc), 'n1', 'agree', anouk));
    other.meet();
    expect(countsOn(other.board.doc, 'n1')).toEqual({ agree: 1 });
    expect(reactionsOn(readBoard(doc), 'n1')[0]?.people[0]?.by).toBe('Joris');
  });

  it('go with what they are about and come back with it, those of others too', () => {
    const { doc, board, undo } = start();
    const other = beside(doc);
    addReactions(board, ['n1', 'n2'], by(anouk));
    addReactions(other.board, ['n1'], by(joris, 'question'));
    other.meet();
    removeItem(board, 'notes', 'n1');
    expect(readBoard(doc).reactions.map(({ item }) => item)).toEqual(['n2']);
    undo.undo();
    other.meet();
    expect(countsOn(other.board.doc, 'n1')).toEqual({ agree: 1, question: 1 });
  });

  it('refuses what is not on the board and what is no reaction, and leaves nothing behind', () => {
    const { doc, board } = start();
    addReactions(board, ['n1'], by(anouk));
    const before = Y.encodeStateVector(doc);
    const [first] = readBoard(doc).reactions;
    expect(addReactions(board, ['n1', 'weg'], by(joris))).toEqual({ ok: false, code: 'not-found' });
    expect(addReactions(board, [first?.id ?? ''], by(joris))).toEqual({ ok: false, code: 'not-found' });
    expect(addReactions(board, [], by(joris)).ok).toBe(false);
    const kind = 'applause' as 'agree';
    expect(addReactions(board, ['n1'], { ...by(joris), kind })).toEqual({ ok: false, code: 'invalid' });
    expect(removeReactions(board, ['weg'])).toEqual({ ok: false, code: 'not-found' });
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it('stay the same objects while people do other things, and travel in the file', () => {
    const { doc, board } = start();
    addReactions(board, ['n1'], { ...by(anouk), at: '2026-11-03T10:00:00.000Z' });
    const observer = observeBoard(doc);
    const before = observer.current();
    removeItem(board, 'notes', 'n2');
    expect(observer.current().reactions).toBe(before.reactions);
    expect(reactionsOn(observer.current(), 'n1')).toBe(reactionsOn(before, 'n1'));
    const { participants } = strategyFromPatch({ participants: [{ id: 'p-anouk', name: 'Anouk' }] });
    const read = readStrategyFile(strategyFileText({ ...observer.current(), participants }));
    expect(read.ok && read.strategy.reactions).toEqual(observer.current().reactions);
    expect(read.ok && read.strategy.reactions[0]).toMatchObject({ item: 'n1', authorId: 'p-anouk' });
    observer.destroy();
  });
});
