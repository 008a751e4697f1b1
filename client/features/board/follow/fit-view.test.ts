import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, isClose, seenIn, viewportOn } from './fit-view.ts';

const rect = fc.record({
  x: fc.integer({ min: -50_000, max: 50_000 }),
  y: fc.integer({ min: -50_000, max: 50_000 }),
  w: fc.integer({ min: 300, max: 6000 }),
  h: fc.integer({ min: 300, max: 6000 }),
});
const size = fc.record({
  width: fc.integer({ min: 390, max: 2600 }),
  height: fc.integer({ min: 390, max: 1600 }),
});

test('all that the other sees lies within my view, in the middle and as large as can be', () => {
  fc.assert(
    fc.property(rect, size, (theirs, screen) => {
      const mine = seenIn(viewportOn(theirs, screen), screen);
      const tolerance = 1e-6 * (Math.abs(theirs.x) + Math.abs(theirs.y) + 1e4);
      expect(mine.x).toBeLessThanOrEqual(theirs.x + tolerance);
      expect(mine.y).toBeLessThanOrEqual(theirs.y + tolerance);
      expect(mine.x + mine.w).toBeGreaterThanOrEqual(theirs.x + theirs.w - tolerance);
      expect(mine.y + mine.h).toBeGreaterThanOrEqual(theirs.y + theirs.h - tolerance);
      expect(mine.x + mine.w / 2).toBeCloseTo(theirs.x + theirs.w / 2, 3);
      const { zoom } = viewportOn(theirs, screen);
      const spare = Math.min(mine.w - theirs.w, mine.h - theirs.h);
      if (zoom < 2) expect(Math.abs(spare)).toBeLessThan(tolerance);
    }),
  );
});

test('stepping towards a view comes there', () => {
  fc.assert(
    fc.property(rect, rect, (from, to) => {
      let now = from;
      for (let step = 0; step < 200 && !isClose(now, to); step += 1) now = between(now, to, 0.22);
      expect(isClose(now, to)).toBe(true);
    }),
  );
});
