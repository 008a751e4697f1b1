import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Change } from '#shared/pitfalls/fix.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Board } from './board.ts';
import { applyChanges } from './change-operations.ts';
import { seedBoard } from './seed.ts';
import { readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

function boardWith(patch: Readonly<Record<string, unknown>>): Board {
  const doc = new Y.Doc();
  seedBoard(doc, strategyFromPatch(patch), 'server');
  return { doc, origin: 'me' };
}

const start = {
  channels: [{ id: 'c1', kind: 'chatbot', motives: ['cost_saving'] }],
  sourcing: [{ id: 's1', contract: { payBasis: 'per_contact' } }],
};
const changes: readonly Change[] = [
  { set: 'channels.c1.motives', value: ['customer_need'] },
  { set: 'sourcing.s1.contract.termMonths', value: 36 },
  { set: 'businessRules.warmTransfer', value: true },
  { add: 'kpis', id: 'k1', values: { kind: 'enps', use: 'monitor' } },
];

describe('the changes of a fix', () => {
  test('are one step that undo takes back', () => {
    const board = boardWith(start);
    const before = readBoard(board.doc);
    const undo = createUndo(board.doc, board.origin);
    let transactions = 0;
    board.doc.on('afterTransaction', () => {
      transactions += 1;
    });
    expect(applyChanges(board, changes)).toEqual({ ok: true });
    expect(transactions).toBe(1);
    const { channels, sourcing, businessRules, kpis } = readBoard(board.doc);
    expect(channels[0]?.motives).toEqual(['customer_need']);
    expect(sourcing[0]?.contract).toMatchObject({ payBasis: 'per_contact', termMonths: 36 });
    expect(businessRules.warmTransfer).toBe(true);
    expect(kpis).toMatchObject([{ id: 'k1', kind: 'enps', use: 'monitor', target: null }]);
    undo.undo();
    expect(readBoard(board.doc)).toEqual(before);
  });

  test.each<[string, Change]>([
    ['an item that is gone', { set: 'channels.c9.status', value: 'pilot' }],
    ['a field that is none', { set: 'channels.c1.colour', value: 'red' }],
    ['a value that does not fit', { set: 'channels.c1.status', value: 'maybe' }],
    ['a list without an item', { set: 'channels', value: [] }],
    ['what the server owns', { add: 'consents', id: 'x', values: {} }],
    ['a value of a new item that does not fit', { add: 'kpis', id: 'k2', values: { target: 'much' } }],
  ])('are not made when one of them cannot be: %s', (_, bad) => {
    const board = boardWith(start);
    const before = readBoard(board.doc);
    expect(applyChanges(board, [...changes, bad])).toMatchObject({ ok: false });
    expect(readBoard(board.doc)).toEqual(before);
  });
});
