import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Board } from './board.ts';
import { setField, textOf } from './operations.ts';
import { seedBoard } from './seed.ts';
import { replaceText } from './text-edit.ts';

const channel = { entity: 'channels', id: 'c1' } as const;

describe('replacing a text', () => {
  it.each([
    ['hello', 'help', undefined],
    ['aaa', 'aaaa', 1],
    ['', 'x', undefined],
    ['x', '', undefined],
    ['a😀b', 'a😁b', undefined],
    ['👩‍💻', '👩‍🚀', undefined],
    ['😀😀', '😀', undefined],
    ['één', 'een', undefined],
  ])('%s → %s, without splitting a character', (before, after, caret) => {
    const doc = new Y.Doc();
    const text = doc.getText('t');
    text.insert(0, before);
    replaceText(text, after, caret);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(copy.getText('t').toString()).toBe(after);
  });

  it('puts a repeated letter where the caret is, so that others’ words stay around it', () => {
    const doc = new Y.Doc();
    const text = doc.getText('t');
    text.insert(0, 'aaa');
    const deltas: unknown[] = [];
    text.observe((event) => deltas.push(event.delta));
    replaceText(text, 'aaaa', 1);
    expect(deltas).toEqual([[{ insert: 'a' }]]);
  });

  it('keeps both when two people start the same empty text at once', () => {
    const one: Board = { doc: new Y.Doc(), origin: 'one' };
    seedBoard(one.doc, strategyFromPatch({ channels: [{ id: 'c1' }] }));
    const other: Board = { doc: new Y.Doc(), origin: 'other' };
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc));
    setField(one, channel, 'purpose', 'mine');
    setField(other, channel, 'purpose', 'yours');
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc));
    const text = textOf(one.doc, channel, 'purpose')?.toString();
    expect(text).toContain('mine');
    expect(text).toContain('yours');
  });
});
