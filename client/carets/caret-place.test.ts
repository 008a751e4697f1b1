import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readPlace, toldPlace } from './caret-place.ts';

function textOfTwo(words: string) {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  mine.getText('t').insert(0, words);
  const exchange = () => {
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  };
  exchange();
  return { mine: mine.getText('t'), theirs: theirs.getText('t'), exchange };
}

/** As it goes over the wire. */
const sent = (told: unknown): unknown => JSON.parse(JSON.stringify(told));

test('a place is where it was told to be, and moves along with what others type in front of it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.nat(30),
      fc.nat(30),
      fc.string({ minLength: 1, maxLength: 9 }),
      (words, one, other, typed) => {
        const { mine, theirs, exchange } = textOfTwo(words);
        const [caret, from] = [one % (mine.length + 1), other % (mine.length + 1)];
        const told = sent(toldPlace(mine, { caret, from }));
        expect(readPlace(theirs, told)).toEqual({ caret, from });
        theirs.insert(0, typed);
        exchange();
        const behind = (index: number) => (index === 0 ? 0 : index + typed.length);
        expect(readPlace(theirs, told)).toEqual({ caret: behind(caret), from: behind(from) });
        expect(readPlace(mine, told)).toEqual({ caret: behind(caret), from: behind(from) });
      },
    ),
  );
});

test('where the letters around it went, it stays between what is left', () => {
  const { mine, theirs } = textOfTwo('wachttijd');
  const told = sent(toldPlace(mine, { caret: 5, from: 5 }));
  theirs.delete(2, 5);
  expect(readPlace(theirs, told)).toEqual({ caret: 2, from: 2 });
});

test('a place in another text, in letters that did not come yet, or in nonsense is none', () => {
  const { mine, theirs } = textOfTwo('wachttijd');
  const told = sent(toldPlace(mine, { caret: 5, from: 5 }));
  expect(readPlace(theirs.doc!.getText('other'), told)).toBeNull();
  mine.insert(9, 'en');
  expect(readPlace(theirs, sent(toldPlace(mine, { caret: 11, from: 11 })))).toBeNull();
  for (const nonsense of [
    null,
    7,
    'x',
    {},
    { at: null },
    { at: {} },
    { at: { item: { client: 'a', clock: {} } } },
  ]) {
    expect(readPlace(theirs, nonsense)).toBeNull();
  }
});
