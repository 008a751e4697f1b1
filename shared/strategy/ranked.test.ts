import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked } from './ranked.ts';

describe('a result', () => {
  it('shows ties as ties', () => {
    const rows = [1, 4, 2, 4, 0].map((dots, nth) => ({ id: nth, dots }));
    expect(ranked(rows).map(({ id, rank, isTie }) => [id, rank, isTie])).toEqual([
      [1, 1, true],
      [3, 1, true],
      [2, 3, false],
      [0, 4, false],
      [4, 5, false],
    ]);
  });

  it('never ranks fewer dots above more', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ dots: fc.nat({ max: 5 }) })), (rows) => {
        const list = ranked(rows);
        expect(list).toHaveLength(rows.length);
        for (const [nth, row] of list.entries()) {
          const next = list[nth + 1];
          if (next) expect(next.dots === row.dots).toBe(next.rank === row.rank);
        }
      }),
    );
  });
});
