import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readStrategyJson, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Board, Outcome } from './board.ts';
import { acceptFinding, addLink, removeLink, withdrawAcceptance } from './link-operations.ts';
import { addNote, addNotes, moveNoteTo, promoteNote } from './note-operations.ts';
import {
  addItem,
  insertText,
  moveItem,
  moveItems,
  removeItem,
  removeItems,
  removeText,
  reorderItem,
  setField,
  setTranslation,
  toggleInSet,
} from './operations.ts';
import { seedBoard } from './seed.ts';
import { readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

const patch = {
  channels: [
    { id: 'c1', kind: 'phone', motives: ['trend'], languages: ['nl'] },
    { id: 'c2', linkedChannelIds: ['c1'] },
  ],
  goals: [
    { id: 'g1', text: 'First' },
    { id: 'g2', text: 'Second' },
    { id: 'g3', text: 'Third' },
  ],
  sourcing: [{ id: 's1' }],
  notes: [
    { id: 'n1', text: 'WhatsApp\nfor young people', author: 'Ann', item: 'c1' },
    { id: 'n2', text: 'loose' },
  ],
  links: [{ id: 'l1', from: 'c1', to: 'g1' }],
  acceptances: [{ id: 'a1', pitfall: 'pay-per-call', fingerprint: 'f1' }],
  layout: { c1: { x: 1, y: 2 }, n1: { x: 3, y: 4 } },
  translations: { 'channels.c1.purpose': { text: 'x', by: 'human' } },
};

function newBoard(): Board {
  const doc = new Y.Doc();
  seedBoard(doc, strategyFromPatch(patch));
  return { doc, origin: { who: 'me' } };
}

const payPerCall = { pitfall: 'pay-per-call', fingerprint: 'f1' };
const today = '2027-01-15';
const author = { author: 'Ann', authorId: null, departmentId: null };
const channel = { entity: 'channels', id: 'c1' } as const;

const operations: [string, (board: Board) => Outcome][] = [
  ['set a short text', (board) => setField(board, channel, 'name', 'Main line')],
  ['set a long text', (board) => setField(board, channel, 'purpose', 'For urgent questions')],
  ['set a choice', (board) => setField(board, channel, 'kind', 'chat')],
  ['clear a choice', (board) => setField(board, channel, 'kind', null)],
  ['set a whole set', (board) => setField(board, channel, 'motives', ['strategy', 'innovation'])],
  ['set a list of codes', (board) => setField(board, channel, 'languages', ['nl', 'en'])],
  [
    'set a field of a part',
    (board) => setField(board, { entity: 'sourcing', id: 's1' }, 'contract.payBasis', 'per_contact'),
  ],
  [
    'set a whole part',
    (board) => setField(board, { entity: 'sourcing', id: 's1' }, 'contract', { termMonths: 12 }),
  ],
  ['toggle', (board) => toggleInSet(board, channel, 'motives', 'trend')],
  ['insert in a list of texts', (board) => insertText(board, { entity: 'ambition' }, 'notDoing', 'no fax')],
  ['remove from a list of codes', (board) => removeText(board, channel, 'languages', 0)],
  ['add an item', (board) => addItem(board, 'risks', {}, { box: { x: 1, y: 1 } })],
  ['remove an item', (board) => removeItem(board, 'channels', 'c1')],
  ['reorder', (board) => reorderItem(board, 'goals', 'g3', { after: null })],
  ['move', (board) => moveItem(board, 'c1', { x: 9, y: 9 })],
  ['let flow', (board) => moveItem(board, 'c1', null)],
  [
    'move several',
    (board) =>
      moveItems(
        board,
        new Map([
          ['c1', { x: 5, y: 5 }],
          ['n1', { x: 6, y: 6 }],
        ]),
      ),
  ],
  ['add a note', (board) => addNote(board, { ...author, text: 'hi', box: { x: 1, y: 1 } })],
  [
    'paste notes',
    (board) =>
      addNotes(board, [
        { ...author, text: 'a' },
        { ...author, text: 'b' },
      ]),
  ],
  ['make a note input', (board) => moveNoteTo(board, 'n2', 'learning', { x: 1, y: 1 })],
  ['promote a note', (board) => promoteNote(board, 'n1', 'channels')],
  ['link', (board) => addLink(board, 'c1', 'g2', 'serves')],
  ['unlink', (board) => removeLink(board, 'l1')],
  ['accept a finding', (board) => acceptFinding(board, { pitfall: 'x', fingerprint: 'f', reason: 'known' })],
  ['withdraw an acceptance', (board) => withdrawAcceptance(board, payPerCall, today)],
  ['translate', (board) => setTranslation(board, 'goals.g1.text', { text: 'Eerste', by: 'human' })],
];

describe('every operation', () => {
  it.each(operations)(
    '%s: one transaction of its writer, that undo takes back and redo makes again',
    (_, operate) => {
      const board = newBoard();
      const undo = createUndo(board.doc, board.origin);
      const origins: unknown[] = [];
      board.doc.on('afterTransaction', (transaction: Y.Transaction) => {
        if (transaction.changed.size > 0) origins.push(transaction.origin);
      });
      const before = toStrategyFile(readBoard(board.doc));
      expect(operate(board)).toMatchObject({ ok: true });
      expect(origins).toEqual([board.origin]);
      const after = toStrategyFile(readBoard(board.doc));
      expect(after).not.toEqual(before);
      expect(undo.undo()).toEqual({ ok: true });
      expect(toStrategyFile(readBoard(board.doc))).toEqual(before);
      expect(undo.redo()).toEqual({ ok: true });
      expect(toStrategyFile(readBoard(board.doc))).toEqual(after);
    },
  );

  const refusals: [string, (board: Board) => Outcome, string][] = [
    ['an unknown field', (board) => setField(board, channel, 'colour', 'red'), 'unknown-field'],
    [
      'an unknown field of a part',
      (board) => setField(board, { entity: 'sourcing', id: 's1' }, 'contract.x', 1),
      'unknown-field',
    ],
    ['a prototype', (board) => setField(board, channel, '__proto__', {}), 'unknown-field'],
    [
      'an item that is gone',
      (board) => setField(board, { entity: 'channels', id: 'gone' }, 'kind', 'chat'),
      'not-found',
    ],
    ['a wrong value', (board) => setField(board, channel, 'kind', 'pigeon'), 'invalid'],
    ['a wrong member', (board) => toggleInSet(board, channel, 'motives', 'pigeon'), 'invalid'],
    ['a wrong number', (board) => setField(board, channel, 'volumePerYear', -1), 'invalid'],
    [
      'a text that is too long',
      (board) => setField(board, channel, 'purpose', 'x'.repeat(20_001)),
      'too-long',
    ],
    [
      'an entry that is too long',
      (board) => insertText(board, { entity: 'ambition' }, 'notDoing', 'x'.repeat(20_001)),
      'too-long',
    ],
    [
      'a note that is too long',
      (board) => addNote(board, { ...author, text: 'x'.repeat(20_001) }),
      'too-long',
    ],
    [
      'the pillar of a block',
      (board) => setField(board, { entity: 'blocks', id: 'risk' }, 'pillar', 'people'),
      'not-editable',
    ],
    ['the stage', (board) => setField(board, { entity: 'meta' }, 'stage', 'agreed'), 'not-editable'],
    ['a verdict', (board) => addItem(board, 'consents', { verdict: 'agree' }), 'not-editable'],
    ['a theme of one’s own', (board) => addItem(board, 'themes'), 'not-editable'],
    ['the end of a theme', (board) => removeItem(board, 'themes', 'learning'), 'not-editable'],
    ['an id twice', (board) => addItem(board, 'channels', {}, { id: 'c1' }), 'invalid'],
    ['a forbidden id', (board) => addItem(board, 'channels', {}, { id: '__proto__' }), 'invalid'],
    ['no place', (board) => moveItem(board, 'c1', { x: Number.NaN, y: 0 }), 'invalid'],
    ['a line to itself', (board) => addLink(board, 'c1', 'c1'), 'invalid'],
    ['a note that is gone', (board) => promoteNote(board, 'gone', 'channels'), 'not-found'],
    ['an entry that is not there', (board) => removeText(board, channel, 'languages', 1), 'not-found'],
  ];

  it.each(refusals)('refuses %s and leaves nothing behind', (_, operate, code) => {
    const board = newBoard();
    const before = Y.encodeStateVector(board.doc);
    expect(operate(board)).toEqual({ ok: false, code });
    expect(Y.encodeStateVector(board.doc)).toEqual(before);
  });

  it('takes no more items than a file can hold', () => {
    const board = newBoard();
    board.doc.transact(() => {
      for (let n = 0; n < 19_998; n += 1) board.doc.getMap('notes').set(`x${n}`, {});
    });
    expect(addNote(board, author)).toEqual({ ok: false, code: 'too-many' });
  });

  it('writes nothing when a value is set to what it is', () => {
    const board = newBoard();
    const before = Y.encodeStateVector(board.doc);
    setField(board, channel, 'kind', 'phone');
    setField(board, channel, 'motives', ['trend']);
    setField(board, channel, 'languages', ['nl']);
    setField(board, { entity: 'goals', id: 'g1' }, 'text', 'First');
    expect(Y.encodeStateVector(board.doc)).toEqual(before);
  });
});

describe('items', () => {
  it('get all their containers when they are made', () => {
    const board = newBoard();
    const added = addItem(board, 'sourcing');
    const entry = board.doc.getMap('sourcing').get(added.ok ? added.id : '');
    const contract = entry instanceof Y.Map ? entry.get('contract') : null;
    expect(contract).toBeInstanceOf(Y.Map);
    expect(entry instanceof Y.Map && entry.get('reasons')).toBeInstanceOf(Y.Map);
    expect(entry instanceof Y.Map && entry.has('id')).toBe(false);
  });

  it('take their links, place and translations along, and let go of their notes', () => {
    const board = newBoard();
    removeItem(board, 'channels', 'c1');
    const { channels, links, layout, notes, translations } = readBoard(board.doc);
    expect(channels.map(({ id, linkedChannelIds }) => [id, linkedChannelIds])).toEqual([['c2', []]]);
    expect(links).toEqual([]);
    expect(layout).toEqual({ n1: { x: 3, y: 4 } });
    expect(translations).toEqual({});
    expect(notes.map(({ id, item }) => [id, item])).toEqual([
      ['n1', null],
      ['n2', null],
    ]);
    const n1 = board.doc.getMap('notes').get('n1');
    expect(n1 instanceof Y.Map && n1.has('item')).toBe(false);
  });

  it('go where they are put', () => {
    const board = newBoard();
    const ids = () => readBoard(board.doc).goals.map(({ id }) => id);
    reorderItem(board, 'goals', 'g3', { after: 'g1' });
    expect(ids()).toEqual(['g1', 'g3', 'g2']);
    reorderItem(board, 'goals', 'g1', {});
    expect(ids()).toEqual(['g3', 'g2', 'g1']);
    addItem(board, 'goals', {}, { id: 'g4', after: 'g3' });
    addItem(board, 'goals', {}, { id: 'g5', after: null });
    expect(ids()).toEqual(['g5', 'g3', 'g4', 'g2', 'g1']);
  });

  it('keep a file readable whatever was typed', () => {
    const board = newBoard();
    setField(board, channel, 'name', 'half \uD83D an emoji');
    setField(board, channel, 'purpose', '\uDE00');
    const file = readStrategyJson(JSON.parse(JSON.stringify(toStrategyFile(readBoard(board.doc)))));
    expect(file.ok && file.strategy.channels[0]?.name).toBe('half \uFFFD an emoji');
  });
});

describe('a note that becomes a card', () => {
  it('gives the card its first line as a name and stays as input of it, with author and words', () => {
    const board = newBoard();
    const made = promoteNote(board, 'n1', 'channels', { kind: 'whatsapp' });
    const { channels, notes, layout } = readBoard(board.doc);
    const id = made.ok ? made.id : '';
    expect(channels.at(-1)).toMatchObject({ id, name: 'WhatsApp', kind: 'whatsapp' });
    expect(notes[0]).toMatchObject({ id: 'n1', item: id, author: 'Ann', text: 'WhatsApp\nfor young people' });
    expect(layout['n1']).toBeUndefined();
  });

  it('gives a card with a long text all of its words', () => {
    const board = newBoard();
    promoteNote(board, 'n1', 'goals');
    expect(readBoard(board.doc).goals.at(-1)?.text).toBe('WhatsApp\nfor young people');
  });
});

describe('what was said about a finding', () => {
  const ids = (board: Board) => readBoard(board.doc).acceptances.map(({ id }) => id);

  it('stays when the finding is accepted again, with the facts of then', () => {
    const board = newBoard();
    const evidence = [{ path: 'channels.c1.motives', value: ['trend'] }];
    const again = acceptFinding(board, { ...payPerCall, fingerprint: 'f2', reason: 'Pilot', evidence });
    expect(ids(board)).toEqual(['a1', again.ok && again.id]);
    expect(readBoard(board.doc).acceptances[1]).toMatchObject({ fingerprint: 'f2', evidence });
  });

  it('is withdrawn on these facts alone, and not where its time is over', () => {
    const board = newBoard();
    acceptFinding(board, { ...payPerCall, fingerprint: 'f2' });
    const ended = acceptFinding(board, { ...payPerCall, until: '2027-01-14' });
    const standing = acceptFinding(board, { ...payPerCall, until: '2027-01-15' });
    expect(withdrawAcceptance(board, payPerCall, today)).toEqual({ ok: true });
    expect(ids(board)).toHaveLength(2);
    expect(ids(board)).toContain(ended.ok && ended.id);
    expect(ids(board)).not.toContain(standing.ok && standing.id);
    expect(withdrawAcceptance(board, payPerCall, today)).toMatchObject({ code: 'not-found' });
  });
});

describe('what is locked', () => {
  it('stays until it is unlocked, alone and among others, and undo of the lock frees it', () => {
    const board = newBoard();
    const undo = createUndo(board.doc, board.origin);
    moveItem(board, 'c1', { x: 1, y: 2, z: 3, locked: true });
    expect(readBoard(board.doc).layout['c1']).toEqual({ x: 1, y: 2, z: 3, locked: true });
    const both = [
      { entity: 'goals', id: 'g1' },
      { entity: 'channels', id: 'c1' },
    ] as const;
    expect(removeItems(board, both)).toEqual({ ok: false, code: 'locked' });
    expect(readBoard(board.doc).goals.map(({ id }) => id)).toContain('g1');
    undo.undo();
    expect(removeItems(board, both)).toEqual({ ok: true });
  });

  it('counts only as `true`, and a height in the pile only as a whole number', () => {
    const board = newBoard();
    board.doc.getMap('layout').set('c1', { x: 1, y: 2, z: 0.5, locked: 'yes' });
    expect(readBoard(board.doc).layout['c1']).toEqual({ x: 1, y: 2 });
  });
});
