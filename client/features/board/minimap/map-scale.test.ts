import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLayouter } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { isIn, onBoard, onMap, scaleOf, sizeOf } from './map-scale.ts';

test('the whole board is on the map, also notes far outside the regions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -90_000, max: 90_000 }),
      fc.integer({ min: -90_000, max: 90_000 }),
      (x, y) => {
        const strategy = strategyFromPatch({
          notes: [{ id: 'n1', text: 'Ver weg' }],
          layout: { n1: { x, y } },
        });
        const layout = createLayouter('nl').layout(strategy, []);
        const size = sizeOf(layout);
        const scale = scaleOf(layout, size);
        for (const box of [...layout.regions, ...layout.notes]) {
          const at = onMap(scale, box);
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.y).toBeGreaterThanOrEqual(0);
          expect(at.x + at.w).toBeLessThanOrEqual(size.width);
          expect(at.y + at.h).toBeLessThanOrEqual(size.height);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a point of the map is the point of the board that is drawn there', () => {
  const layout = createLayouter('nl').layout(strategyFromPatch({}), []);
  const scale = scaleOf(layout, sizeOf(layout));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 224 }), fc.integer({ min: 0, max: 148 }), (x, y) => {
      const back = onMap(scale, { ...onBoard(scale, { x, y }), w: 0, h: 0 });
      expect(back.x).toBeCloseTo(x, 6);
      expect(back.y).toBeCloseTo(y, 6);
    }),
  );
  expect(isIn({ x: 0, y: 0, w: 10, h: 10 }, { x: 10, y: 5 })).toBe(true);
  expect(isIn({ x: 0, y: 0, w: 10, h: 10 }, { x: 11, y: 5 })).toBe(false);
});
