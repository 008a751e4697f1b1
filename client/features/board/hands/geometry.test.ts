import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/layout/boxes.ts';
import { nearestNoteSize } from '#shared/layout/note-steps.ts';
import { align, distribute, type Edge } from './arrange.ts';
import { piled } from './pile.ts';
import { corners, resized } from './resize.ts';
import { gridStep, rectAround, snap } from './snap.ts';

const rect = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  w: fc.integer({ min: 1, max: 400 }).map((half) => half * 2),
  h: fc.integer({ min: 1, max: 400 }).map((half) => half * 2),
});
const rects = fc
  .array(rect, { minLength: 3, maxLength: 12 })
  .map((list) => new Map(list.map((one, index) => [`n${index}`, one] as const)));
const moved = (before: ReadonlyMap<string, Rect>, places: ReadonlyMap<string, { x: number; y: number }>) =>
  new Map([...before].map(([id, one]) => [id, { ...one, ...places.get(id) }] as const));

describe('snapping', () => {
  test('lands on the grid where no neighbour is near, without a guide', () => {
    fc.assert(
      fc.property(rect, (moving) => {
        const { x, y, guides } = snap(moving, [], 6);
        expect([Math.abs(x % gridStep), Math.abs(y % gridStep)]).toEqual([0, 0]);
        expect(Math.abs(x - moving.x)).toBeLessThanOrEqual(gridStep / 2);
        expect(guides).toEqual([]);
      }),
    );
  });

  test('never goes further than it reaches, or half a step of the grid', () => {
    fc.assert(
      fc.property(
        rect,
        fc.array(rect, { maxLength: 20 }),
        fc.integer({ min: 1, max: 30 }),
        (moving, others, reach) => {
          const { x, y } = snap(moving, others, reach);
          const most = Math.max(reach, gridStep / 2);
          expect(Math.abs(x - moving.x)).toBeLessThanOrEqual(most);
          expect(Math.abs(y - moving.y)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  test('prefers the edge of a neighbour to the grid, and draws a line through both', () => {
    const neighbour = { x: 101, y: 0, w: 148, h: 96 };
    const { x, guides } = snap({ x: 104, y: 500, w: 148, h: 96 }, [neighbour], 6);
    expect(x).toBe(101);
    expect(guides).toEqual([
      { axis: 'x', at: 101, from: 0, to: 600 },
      { axis: 'x', at: 249, from: 0, to: 600 },
    ]);
  });

  test('finds the middle of a neighbour of another size', () => {
    const { x } = snap({ x: 47, y: 300, w: 100, h: 50 }, [{ x: 0, y: 0, w: 200, h: 50 }], 6);
    expect(x).toBe(50);
  });
});

describe('putting in line', () => {
  const lines: Readonly<Record<Edge, (one: Rect) => number>> = {
    left: ({ x }) => x,
    centre: ({ x, w }) => x + w / 2,
    right: ({ x, w }) => x + w,
    top: ({ y }) => y,
    middle: ({ y, h }) => y + h / 2,
    bottom: ({ y, h }) => y + h,
  };

  test.each(Object.keys(lines) as Edge[])('%s: all stand on one line, and what stood there stays', (edge) => {
    fc.assert(
      fc.property(rects, (before) => {
        const aligned = moved(before, align(before, edge));
        const places = [...aligned.values()].map(lines[edge]);
        expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
        expect(align(aligned, edge).size).toBeLessThanOrEqual(
          edge === 'centre' || edge === 'middle' ? before.size : 0,
        );
      }),
    );
  });

  test('what is locked stays, and the others come to it', () => {
    const before = new Map([
      ['locked', { x: 0, y: 0, w: 10, h: 10 }],
      ['free', { x: 90, y: 40, w: 10, h: 10 }],
    ]);
    expect(align(before, 'right', new Set(['locked', 'free'])).size).toBe(0);
    expect([...align(before, 'left', new Set(['locked']))]).toEqual([['free', { x: 0, y: 40 }]]);
  });

  test('the room between things becomes the same, and the outermost stay', () => {
    fc.assert(
      fc.property(rects, (before) => {
        const spread = [...moved(before, distribute(before, 'horizontal')).values()];
        const centre = (one: Rect) => one.x + one.w / 2;
        const order = [...before.values()].toSorted((a, b) => centre(a) - centre(b));
        expect(Math.min(...spread.map(({ x }) => x))).toBeLessThanOrEqual(order[0]!.x);
        const inOrder = spread.toSorted((a, b) => centre(a) - centre(b));
        const room = inOrder.at(-1)!.x + inOrder.at(-1)!.w - inOrder[0]!.x;
        const filled = inOrder.reduce((sum, { w }) => sum + w, 0);
        if (room <= filled) return;
        const gaps = inOrder.slice(1).map((one, index) => one.x - inOrder[index]!.x - inOrder[index]!.w);
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('two things have nothing to spread', () => {
    const two = new Map([
      ['a', { x: 0, y: 0, w: 10, h: 10 }],
      ['b', { x: 50, y: 0, w: 10, h: 10 }],
    ]);
    expect(distribute(two, 'vertical').size).toBe(0);
  });
});

describe('pulling a corner', () => {
  test('the opposite corner stays', () => {
    fc.assert(
      fc.property(rect, fc.constantFrom(...corners), rect, (start, corner, by) => {
        const next = resized(start, corner, by, nearestNoteSize);
        const fixedX = (one: Rect) => (corner.endsWith('w') ? one.x + one.w : one.x);
        const fixedY = (one: Rect) => (corner.startsWith('n') ? one.y + one.h : one.y);
        expect([fixedX(next), fixedY(next)]).toEqual([fixedX(start), fixedY(start)]);
        expect(nearestNoteSize(next)).toEqual({ w: next.w, h: next.h });
      }),
    );
  });
});

describe('the pile', () => {
  const heights = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -9, max: 9 }));
  test('brings things over all others or sends them under, and once is enough', () => {
    fc.assert(
      fc.property(heights, fc.subarray(['a', 'b', 'c'], { minLength: 1 }), (all, ids) => {
        const before = new Map(Object.entries(all));
        const lifted = new Map([...before, ...piled(before, ids, 'front')]);
        const others = [0, ...[...lifted].filter(([id]) => !ids.includes(id)).map(([, z]) => z)];
        for (const id of ids) expect(lifted.get(id) ?? 0).toBeGreaterThan(Math.max(...others));
        expect(piled(lifted, ids, 'front').size).toBe(0);
        const sunk = new Map([...lifted, ...piled(lifted, ids, 'back')]);
        for (const id of ids) expect(sunk.get(id) ?? 0).toBeLessThan(Math.min(...others));
      }),
    );
  });
});

test('the rectangle around things holds each of them', () => {
  fc.assert(
    fc.property(fc.array(rect, { minLength: 1 }), (list) => {
      const around = rectAround(list);
      for (const one of list) {
        expect(around!.x).toBeLessThanOrEqual(one.x);
        expect(around!.y + around!.h).toBeGreaterThanOrEqual(one.y + one.h);
      }
    }),
  );
  expect(rectAround([])).toBeNull();
});
