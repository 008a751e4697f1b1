import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Translation } from '#shared/strategy/strategy.ts';
import { translationsOfList } from './find.ts';
import { hashOfText } from './hash.ts';

const path = 'ambition.notDoing';
const of = (original: string): Translation => ({
  text: `EN ${original}`,
  ofHash: hashOfText(original),
  by: 'human',
});
const found = (translations: Record<string, Translation>, entries: readonly string[]) =>
  translationsOfList(translations, path, entries).map((translation) => translation?.text);

describe('translations of a list', () => {
  it('follow their texts into any order', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (entries, numbers) => {
        const translations = Object.fromEntries(
          entries.map((entry, place) => [`${path}.${place}`, of(entry)]),
        );
        const shuffled = entries
          .map((entry) => ({ entry, by: numbers.next().value }))
          .sort((one, other) => one.by - other.by)
          .map(({ entry }) => entry);
        expect(found(translations, shuffled)).toEqual(shuffled.map((entry) => `EN ${entry}`));
      }),
    );
  });

  it('follow when an entry comes before them, or one before them goes', () => {
    const translations = { [`${path}.0`]: of('a'), [`${path}.1`]: of('b') };
    expect(found(translations, ['x', 'a', 'b'])).toEqual([undefined, 'EN a', 'EN b']);
    expect(found(translations, ['b'])).toEqual(['EN b']);
  });

  it('stay with the entry in their place when that was changed', () => {
    const translations = { [`${path}.0`]: of('a'), [`${path}.1`]: of('b') };
    expect(found(translations, ['a', 'b!'])).toEqual(['EN a', 'EN b']);
    expect(found(translations, ['b', 'a!'])).toEqual(['EN b', undefined]);
  });

  it('without a hash belong to the place', () => {
    expect(found({ [`${path}.0`]: { text: 'A', by: 'human' } }, ['x', 'a'])).toEqual(['A', undefined]);
  });
});
