import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { definitionOf, entityNames } from '#shared/strategy/entities.ts';
import { strategyFileText } from '#shared/strategy/file/write.ts';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import { addItem, removeItem, setField } from './operations.ts';
import { seedBoard } from './seed.ts';
import { observeBoard, readBoard } from './snapshot.ts';

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'order', '', 'a.b', '…'),
  fc.constantFrom(...entityNames.flatMap((name) => Object.keys(definitionOf(name).fields))),
  fc.constantFrom('c1', 'learning', 'customer-types'),
);
const plain = fc.oneof(
  fc.anything({ maxDepth: 2, withBigInt: false, withDate: false, withMap: false, withSet: false }),
  fc.constantFrom(
    'x'.repeat(30_000),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '\uD800',
    new Uint8Array(3),
    null,
  ),
);
const typed: fc.Arbitrary<() => unknown> = fc.letrec<{ value: () => unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    plain.map((value) => () => value),
    fc.string().map((text) => () => new Y.Text(text)),
    fc.constant(() => new Y.XmlText('x')),
    fc.constant(() => new Y.XmlElement('b')),
    fc.array(tie('value'), { maxLength: 3 }).map((values) => () => {
      const list = new Y.Array<unknown>();
      for (const value of values) push(list, value());
      return list;
    }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 3 }).map((entries) => () => {
      const map = new Y.Map<unknown>();
      for (const [key, value] of entries) set(map, key, value());
      return map;
    }),
  ),
})).value;

/** What Yjs itself cannot hold is not a case: the sender would fail. */
function set(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (isStorable(value)) map.set(key, value);
}
function push(list: Y.Array<unknown>, value: unknown): void {
  if (isStorable(value)) list.push([value]);
}
function isStorable(value: unknown): boolean {
  if (value instanceof Y.AbstractType || value instanceof Uint8Array) return true;
  if (typeof value === 'symbol' || typeof value === 'function' || value === undefined) return false;
  return (
    typeof value !== 'object' ||
    value === null ||
    [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value))
  );
}

describe('reading whatever is in the document', () => {
  it('never throws, and always gives a strategy that can be written as a file', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...entityNames, 'layout', 'translations', 'extra'), keys, keys, typed),
          { maxLength: 12 },
        ),
        (edits) => {
          const doc = new Y.Doc();
          const observer = observeBoard(doc);
          for (const [root, id, field, value] of edits) {
            const map = doc.getMap(root);
            const entry = map.get(id);
            if (entry instanceof Y.Map) set(entry, field, value());
            else set(map, id, value());
          }
          const strategy = observer.current();
          expect(strategy).toEqual(readBoard(doc));
          expect(observer.problems()).toBeInstanceOf(Array);
          expect(() => strategyFileText(strategy)).not.toThrow();
          expect(strategy.themes).toHaveLength(6);
          expect(strategy.blocks).toHaveLength(15);
          expect(Object.getPrototypeOf({})).toBe(Object.prototype);
          observer.destroy();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes what does not fit for unanswered, keeps it, and tells where', () => {
    const doc = new Y.Doc();
    seedBoard(doc, emptyStrategy());
    doc.getMap('ambition').set('serviceTier', 'titanium');
    doc.getMap('channels').set('c1', 'not an item');
    doc.getMap('channels').set('__proto__', new Y.Map());
    doc.getMap('layout').set('n1', { x: 'left' });
    const observer = observeBoard(doc);
    expect(observer.current().ambition.serviceTier).toBeNull();
    expect(observer.current().channels).toEqual([]);
    expect(observer.problems().map(({ path }) => path)).toEqual([
      'ambition.serviceTier',
      'channels.c1',
      'channels.__proto__',
      'layout.n1',
    ]);
    expect(doc.getMap('ambition').get('serviceTier')).toBe('titanium');
  });

  it('accepts plain values where containers are expected, and still lets people edit them', () => {
    const doc = new Y.Doc();
    const board = { doc, origin: 'me' };
    const item = new Y.Map<unknown>([
      ['purpose', 'for emergencies'],
      ['motives', ['cost', 'nonsense']],
      ['languages', ['nl', 7]],
    ]);
    doc.getMap('channels').set('c1', item);
    doc.getMap('sourcing').set('s1', new Y.Map<unknown>([['contract', { termMonths: 12 }]]));
    doc.getMap('notes').set('n1', { text: 'plain', item: 'c1' });
    const before = readBoard(doc);
    expect(before.channels[0]).toMatchObject({ purpose: 'for emergencies', languages: ['nl'] });
    expect(before.sourcing[0]?.contract.termMonths).toBe(12);
    expect(before.notes[0]).toMatchObject({ text: 'plain', item: 'c1' });
    const channel = { entity: 'channels', id: 'c1' } as const;
    expect(setField(board, channel, 'purpose', 'for urgent questions')).toEqual({ ok: true });
    expect(setField(board, channel, 'languages', ['nl', 'en'])).toEqual({ ok: true });
    expect(readBoard(doc).channels[0]).toMatchObject({
      purpose: 'for urgent questions',
      languages: ['nl', 'en'],
    });
  });

  it('shows a text that grew beyond the limit up to the limit', () => {
    const doc = new Y.Doc();
    const board = { doc, origin: 'me' };
    const added = addItem(board, 'goals', { text: 'a'.repeat(19_999) });
    const goal = doc.getMap('goals').get(added.ok ? added.id : '');
    const text = goal instanceof Y.Map ? goal.get('text') : null;
    if (text instanceof Y.Text) text.insert(19_999, '😀😀😀');
    const observer = observeBoard(doc);
    expect(observer.current().goals[0]?.text).toBe('a'.repeat(19_999));
    expect(observer.problems()).toHaveLength(1);
  });

  it('does not take a root that this tab opened as something else for more than nothing', () => {
    const doc = new Y.Doc();
    doc.getArray('channels').push(['x']);
    expect(readBoard(doc).channels).toEqual([]);
    expect(addItem({ doc, origin: 'me' }, 'channels').ok).toBe(false);
    expect(removeItem({ doc, origin: 'me' }, 'channels', 'x').ok).toBe(false);
  });
});
