import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordChanges } from './word-changes.ts';

it('tells which words went and which came', () => {
  expect(wordChanges('Bellen hoeft bijna nooit meer.', 'Bellen hoeft nooit meer echt.')).toEqual([
    { kind: 'same', text: 'Bellen hoeft ' },
    { kind: 'gone', text: 'bijna ' },
    { kind: 'same', text: 'nooit ' },
    { kind: 'gone', text: 'meer.' },
    { kind: 'new', text: 'meer echt.' },
  ]);
});

it('always holds both texts whole', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'één')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});

it('takes no time over long texts', () => {
  const long = 'woord '.repeat(3000);
  expect(wordChanges(`a ${long}`, `b ${long.replaceAll('o', 'a')}`).length).toBeGreaterThan(0);
});
