import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { setField, setInSet, textOf } from './operations.ts';
import { seedBoard } from './seed.ts';
import { writersOf, writersOfItem } from './writers.ts';

const channel = { entity: 'channels', id: 'c1' } as const;

/** Two people on one board, each under a client id of their own, that see each other's changes at once. */
function twoWriters() {
  const server = new Y.Doc();
  seedBoard(
    server,
    strategyFromPatch({ channels: [{ id: 'c1', kind: 'chat', purpose: 'Hulp' }], sourcing: [{ id: 's1' }] }),
  );
  const [ann, bob] = [new Y.Doc(), new Y.Doc()];
  ann.clientID = 11;
  bob.clientID = 22;
  for (const doc of [ann, bob]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
  ann.on('update', (update, origin) => origin !== 'net' && Y.applyUpdate(bob, update, 'net'));
  bob.on('update', (update, origin) => origin !== 'net' && Y.applyUpdate(ann, update, 'net'));
  return { ann: { doc: ann, origin: 'ann' }, bob: { doc: bob, origin: 'bob' }, server: server.clientID };
}

test('a plain value has its last writer', () => {
  const { ann, bob, server } = twoWriters();
  expect(writersOf(ann.doc, 'channels.c1.kind')).toEqual([server]);
  setField(bob, channel, 'kind', 'chatbot');
  expect(writersOf(ann.doc, 'channels.c1.kind')).toEqual([22]);
  setField(ann, channel, 'kind', 'phone');
  expect(writersOf(bob.doc, 'channels.c1.kind')).toEqual([11]);
});

test('a set and a text have everyone of whom something is still there', () => {
  const { ann, bob, server } = twoWriters();
  setInSet(ann, channel, 'motives', 'trend', true);
  setInSet(bob, channel, 'motives', 'cost_saving', true);
  expect(writersOf(ann.doc, 'channels.c1.motives')).toEqual([11, 22]);
  setInSet(bob, channel, 'motives', 'trend', false);
  expect(writersOf(ann.doc, 'channels.c1.motives')).toEqual([22]);
  textOf(bob.doc, channel, 'purpose')?.insert(0, 'Snelle ');
  expect(writersOf(ann.doc, 'channels.c1.purpose')).toEqual([22, server]);
});

test('a field of a part and of a single entity', () => {
  const { ann, bob } = twoWriters();
  setField(bob, { entity: 'sourcing', id: 's1' }, 'contract.termMonths', 12);
  setField(ann, { entity: 'businessRules' }, 'warmTransfer', false);
  expect(writersOf(ann.doc, 'sourcing.s1.contract.termMonths')).toEqual([22]);
  expect(writersOf(bob.doc, 'businessRules.warmTransfer')).toEqual([11]);
});

test('what is empty, or no field, has nobody', () => {
  const { ann } = twoWriters();
  setField(ann, channel, 'kind', null);
  for (const path of [
    'channels.c1.kind',
    'channels.c1.status',
    'channels.c9.kind',
    'channels.c1',
    'nonsense',
    'ambition.nope',
  ])
    expect(writersOf(ann.doc, path), path).toEqual([]);
});

test("all who wrote something in an item, parts and texts included; its place in the list is nobody's words", () => {
  const { ann, bob, server } = twoWriters();
  expect(writersOfItem(ann.doc, { entity: 'sourcing', id: 's1' })).toEqual([]);
  setField(bob, { entity: 'sourcing', id: 's1' }, 'contract.termMonths', 12);
  setInSet(ann, { entity: 'sourcing', id: 's1' }, 'selection.negotiatedBy', 'd1', true);
  expect([...writersOfItem(ann.doc, { entity: 'sourcing', id: 's1' })].sort()).toEqual([11, 22]);
  textOf(ann.doc, channel, 'purpose')?.insert(0, 'Snelle ');
  expect([...writersOfItem(bob.doc, channel)].sort()).toEqual([11, server].sort());
  expect(writersOfItem(ann.doc, { entity: 'channels', id: 'c9' })).toEqual([]);
  expect(writersOfItem(ann.doc, { entity: 'ambition' })).toEqual([]);
});
