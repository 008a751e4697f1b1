import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaAround, serves } from './sheet-area.ts';

const size = { width: 1280, height: 800 };
const anyView = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: 0.06, max: 0.4, noNaN: true }),
});

test('a picture has the pixels of the screen and reaches beyond it on each side', () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(1, 1.25, 2), (view, density) => {
      const area = areaAround(view, size, density);
      const left = (area.x * view.zoom + view.x) * density;
      expect(left).toBeCloseTo(Math.round(left), 6);
      expect(area.w * view.zoom * density).toBeCloseTo(area.width, 6);
      expect(area.h * view.zoom * density).toBeCloseTo(area.height, 6);
      expect(serves(area, view, size)).toBe(true);
      for (const [dx, dy] of [
        [250, 0],
        [-250, 0],
        [0, 250],
        [0, -250],
      ] as const) {
        expect(serves(area, { ...view, x: view.x + dx, y: view.y + dy }, size)).toBe(true);
      }
      expect(serves(area, { ...view, x: view.x + 300 }, size)).toBe(false);
    }),
  );
});

test('a picture serves while one comes nearer, until it is too coarse', () => {
  const area = areaAround({ x: 0, y: 0, zoom: 0.1 }, size, 1);
  const middleAt = (zoom: number) => ({ x: 640 - 6400 * zoom, y: 400 - 4000 * zoom, zoom });
  expect(serves(area, middleAt(0.19), size)).toBe(true);
  expect(serves(area, middleAt(0.21), size)).toBe(false);
  expect(serves(area, middleAt(0.05), size)).toBe(false);
});
