import { expect, test } from 'vitest';
import { surroundings } from './surroundings.ts';

const seen = { x: 100, y: 50, w: 1000, h: 800 };

test('reach one screen further on each side', () => {
  expect(surroundings(null, seen)).toEqual({ x: -900, y: -750, w: 3000, h: 2400 });
});

test('stay the same until their edge comes into view', () => {
  const first = surroundings(null, seen);
  expect(surroundings(first, { ...seen, x: 1100, y: 850 })).toBe(first);
  expect(surroundings(first, { ...seen, x: 1101 })).toEqual({ x: 101, y: -750, w: 3000, h: 2400 });
  expect(surroundings(first, { ...seen, y: -751 })).not.toBe(first);
});

test('shrink after zooming in far, and are the same object while the board has no size', () => {
  const first = surroundings(null, seen);
  expect(surroundings(first, { x: 500, y: 400, w: 400, h: 320 })).toBe(first);
  expect(surroundings(first, { x: 500, y: 400, w: 300, h: 240 })).toEqual({ x: 200, y: 160, w: 900, h: 720 });
  const nothing = surroundings(null, { x: 0, y: 0, w: 0, h: 0 });
  expect(surroundings(nothing, { x: 0, y: 0, w: 0, h: 0 })).toBe(nothing);
});
