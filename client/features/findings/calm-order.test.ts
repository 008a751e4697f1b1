import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calmOrder } from './calm-order.ts';

describe('the order of a list', () => {
  test('stays while someone reads: what is gone leaves, what is new comes last', () => {
    expect(calmOrder(['b', 'a', 'c'], ['a', 'd', 'b'], true)).toEqual(['b', 'a', 'd']);
  });

  test('is its own again afterwards', () => {
    expect(calmOrder(['b', 'a'], ['a', 'd', 'b'], false)).toEqual(['a', 'd', 'b']);
  });

  test('shows all that is wanted once, and comes back as the same list when nothing changed', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (shown, wanted, isReading) => {
        const order = calmOrder(shown, wanted, isReading);
        expect([...order].sort()).toEqual([...wanted].sort());
        expect(calmOrder(order, wanted, isReading)).toBe(order);
      }),
    );
  });
});
