import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder, firstOrders, isOrder, orderBetween } from './order.ts';

describe('the place of an item in its list', () => {
  it('always finds a key between two neighbours, wherever people insert', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), fc.integer(), (places, seed) => {
        const orders = firstOrders(3);
        let state = seed;
        const random = () => {
          state = (Math.imul(state, 1664525) + 1013904223) | 0;
          return (state >>> 0) / 2 ** 32;
        };
        for (const place of places) {
          const index = place % (orders.length + 1);
          const key = orderBetween(orders[index - 1] ?? null, orders[index] ?? null, random);
          expect(isOrder(key)).toBe(true);
          orders.splice(index, 0, key);
        }
        expect([...orders].sort()).toEqual(orders);
        expect(new Set(orders).size).toBe(orders.length);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps finding one when everybody inserts at the same place', () => {
    for (const begin of [0, 0.5, 0.999]) {
      let [low, high] = ['a0', 'a1'];
      for (let round = 0; round < 60; round += 1) {
        const key = orderBetween(low, high, () => begin);
        expect(key > low && key < high, `${low} < ${key} < ${high}`).toBe(true);
        if (round % 2) low = key;
        else high = key;
      }
    }
  });

  it('stays short when items are only ever added at the end or in front', () => {
    let last = orderBetween(null, null);
    let first = last;
    for (let count = 0; count < 5000; count += 1) {
      const [next, previous] = [orderBetween(last, null), orderBetween(null, first)];
      expect(next > last && previous < first).toBe(true);
      [last, first] = [next, previous];
    }
    expect(last.length).toBeLessThan(10);
    expect(first.length).toBeLessThan(10);
  });

  it('writes a whole list in order', () => {
    const orders = firstOrders(20_000);
    expect([...orders].sort()).toEqual(orders);
    expect(orders.every(isOrder)).toBe(true);
  });

  it('gives two people who insert at the same place at once different keys', () => {
    const made = new Set(Array.from({ length: 500 }, () => orderBetween('a0', 'a1')));
    expect(made.size).toBeGreaterThan(490);
  });

  it('sorts ties and absent keys by id, and takes any other value for absent', () => {
    const places = ['b', 'a', 'c'].map((id) => ({ id, order: id === 'c' ? 'a0' : '' }));
    expect(places.sort(compareOrder).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([5, null, '', 'a', 'a0 ', 'é1', 'z0', `a${'0'.repeat(400)}`, 'a10'].some(isOrder)).toBe(false);
  });

  it('survives neighbours that leave no room', () => {
    expect(orderBetween('a1', 'a1') > 'a1').toBe(true);
    expect(orderBetween('a5', 'a1') > 'a5').toBe(true);
  });
});
