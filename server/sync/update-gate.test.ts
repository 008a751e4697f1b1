import fc from 'fast-check';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { compareUpdate } from './compare-update.ts';
import { type DecodedUpdate, decodeUpdate } from './decode-update.ts';
import { staysShallow } from './nesting.ts';

const decoded = (bytes: Uint8Array): DecodedUpdate => {
  const update = decodeUpdate(bytes);
  if (!update) throw new Error('refused');
  return update;
};

/** The updates of a few edits, one by one. */
function updatesOf(edit: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const keep = (bytes: Uint8Array): number => updates.push(bytes);
  doc.on('update', keep);
  edit(doc);
  doc.off('update', keep);
  return updates;
}

describe('decoding an update', () => {
  it('refuses every truncation', () => {
    const doc = new Y.Doc();
    doc.getText('t').insert(0, 'hello world');
    doc.getMap('m').set('a', { b: [1, 2, 3] });
    doc.getText('t').delete(2, 3);
    const bytes = Y.encodeStateAsUpdate(doc);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeUpdate(bytes.slice(0, length))).toBe(null);
    }
  });

  it('survives random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const update = decodeUpdate(bytes);
        return update === null || compareUpdate(new Y.Doc(), update) !== undefined;
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets flipped bits break the document that takes what passed', () => {
    const doc = new Y.Doc();
    doc.getMap('notes').set('n1', new Y.Map([['text', new Y.Text('abc')]]));
    doc.getText('t').insert(0, 'hello');
    const bytes = Y.encodeStateAsUpdate(doc);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const mutated = bytes.slice();
        mutated[at] = (mutated[at] ?? 0) ^ flip;
        const update = decodeUpdate(mutated);
        const target = new Y.Doc();
        if (update && compareUpdate(target, update).kind === 'new' && staysShallow(target, update)) {
          Y.applyUpdate(target, mutated);
          expect(target.store.pendingStructs).toBe(null);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at every place', (key) => {
    const inMap = updatesOf((doc) => doc.getMap('notes').set(key, 1));
    const inValue = updatesOf((doc) => doc.getMap('m').set('a', { x: [JSON.parse(`{"${key}":{"y":1}}`)] }));
    const asRoot = updatesOf((doc) => doc.getMap(key).set('a', 1));
    for (const bytes of [...inMap, ...inValue, ...asRoot]) expect(decodeUpdate(bytes)).toBe(null);
  });

  it('refuses a run of length 2^50 and an empty one', () => {
    for (const length of [2 ** 50, 0]) {
      const encoder = createEncoder();
      for (const number of [1, 1, 7, 0]) writeVarUint(encoder, number);
      writeVarUint(encoder, 0);
      writeVarUint(encoder, length);
      writeVarUint(encoder, 0);
      expect(decodeUpdate(toUint8Array(encoder))).toBe(null);
    }
  });

  it('refuses documents in documents and values nested without end', () => {
    const [subdocument] = updatesOf((doc) => doc.getMap('m').set('d', new Y.Doc()));
    expect(decodeUpdate(subdocument!)).toBe(null);
    let value: unknown = 1;
    for (let depth = 0; depth < 40; depth += 1) value = [value];
    const [nested] = updatesOf((doc) => doc.getMap('m').set('d', value));
    expect(decodeUpdate(nested!)).toBe(null);
  });
});

describe('comparing an update with the document', () => {
  it('tells what is new, known and gapped', () => {
    const [first, second] = updatesOf((doc) => {
      doc.getText('t').insert(0, 'a');
      doc.getText('t').insert(1, 'b');
    });
    const doc = new Y.Doc();
    expect(compareUpdate(doc, decoded(second!)).kind).toBe('gapped');
    expect(compareUpdate(doc, decoded(first!)).kind).toBe('new');
    Y.applyUpdate(doc, first!);
    expect(compareUpdate(doc, decoded(first!)).kind).toBe('nothing-new');
    expect(compareUpdate(doc, decoded(second!)).kind).toBe('new');
  });

  it('sees that a deletion of something unknown is gapped and a known one is nothing new', () => {
    const source = new Y.Doc();
    const [insert] = updatesOf((doc) => doc.getText('t').insert(0, 'abc'), source);
    const [deletion] = updatesOf((doc) => doc.getText('t').delete(1, 1), source);
    const doc = new Y.Doc();
    expect(compareUpdate(doc, decoded(deletion!)).kind).toBe('gapped');
    Y.applyUpdate(doc, insert!);
    expect(compareUpdate(doc, decoded(deletion!))).toEqual({ kind: 'new', newClients: [] });
    Y.applyUpdate(doc, deletion!);
    expect(compareUpdate(doc, decoded(deletion!)).kind).toBe('nothing-new');
    expect(compareUpdate(doc, decoded(Y.encodeStateAsUpdate(source))).kind).toBe('nothing-new');
  });

  it('agrees with Yjs on any order of updates: what it calls new leaves nothing pending', () => {
    const edits = fc.array(fc.tuple(fc.nat(2), fc.nat(5), fc.boolean()), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat(1000)), (steps, order) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
        const updates: Uint8Array[] = [];
        for (const [who, position, isDeletion] of steps) {
          const doc = docs[who]!;
          for (const bytes of updates) Y.applyUpdate(doc, bytes);
          const text = doc.getText('t');
          updates.push(
            ...updatesOf(() => {
              if (isDeletion && text.length > 0) text.delete(position % text.length, 1);
              else text.insert(Math.min(position, text.length), 'xyz');
            }, doc),
          );
        }
        const target = new Y.Doc();
        let left = updates;
        while (left.length > 0) {
          const picked = left[order.next().value % left.length]!;
          const { kind } = compareUpdate(target, decoded(picked));
          const probe = new Y.Doc();
          Y.applyUpdate(probe, Y.encodeStateAsUpdate(target));
          Y.applyUpdate(probe, picked);
          const isPending = probe.store.pendingStructs !== null || probe.store.pendingDs !== null;
          expect(isPending).toBe(kind === 'gapped');
          if (kind !== 'gapped') {
            Y.applyUpdate(target, picked);
            left = left.filter((update) => update !== picked);
          }
        }
        expect(target.getText('t').toString()).toBe(docs[0] && mergedText(updates));
      }),
      { numRuns: 150 },
    );
  });
});

function mergedText(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const bytes of updates) Y.applyUpdate(doc, bytes);
  return doc.getText('t').toString();
}

describe('nesting', () => {
  function nestedMaps(depth: number): Uint8Array {
    const doc = new Y.Doc();
    let map = doc.getMap('m') as Y.Map<unknown>;
    for (let level = 0; level < depth; level += 1) {
      const inner = new Y.Map<unknown>();
      map.set('k', inner);
      map = inner;
    }
    return Y.encodeStateAsUpdate(doc);
  }

  it('takes a model-like depth and refuses 20 levels, also one level at a time', () => {
    expect(staysShallow(new Y.Doc(), decoded(nestedMaps(4)))).toBe(true);
    expect(staysShallow(new Y.Doc(), decoded(nestedMaps(20)))).toBe(false);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, nestedMaps(8));
    let map = doc.getMap('m') as Y.Map<unknown>;
    for (let next = map.get('k'); next instanceof Y.Map; next = map.get('k')) map = next;
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const [deeper] = updatesOf(() => map.set('k', new Y.Map()), doc);
    expect(staysShallow(other, decoded(deeper!))).toBe(false);
  });

  it('finds the depth through the neighbours of an overwritten key', () => {
    const doc = new Y.Doc();
    doc.getMap('m').set('k', new Y.Map());
    doc.getMap('m').set('k', new Y.Map([['deep', new Y.Map()]]));
    expect(staysShallow(new Y.Doc(), decoded(Y.encodeStateAsUpdate(doc)))).toBe(true);
  });

  it('takes a text of the board', () => {
    const encoder = createEncoder();
    writeVarString(encoder, 'unused');
    const doc = new Y.Doc();
    doc.getMap('ambition').set('endState', new Y.Text('x'));
    expect(staysShallow(doc, decoded(Y.encodeStateAsUpdate(doc)))).toBe(true);
  });
});
