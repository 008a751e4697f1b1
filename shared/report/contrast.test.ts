import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio, darkEnough, type HexColor, isHexColor, mixed } from './contrast.ts';
import { isReadable, lookOf } from './house-style.ts';
import { ownLook } from './look.ts';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): HexColor => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // Two pairs with their published ratios: WebAIM's contrast checker.
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
] as const)('%s on %s is %d : 1', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
});

test('a darker shade is found for every colour, and a readable colour stays itself', () => {
  fc.assert(
    fc.property(color, (any) => {
      const shade = darkEnough(any, 4.5);
      expect(isHexColor(shade)).toBe(true);
      expect(isReadable(shade)).toBe(true);
      if (isReadable(any)) expect(shade).toBe(any);
    }),
  );
});

test('a mix lies between its colours', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixed('#0b5a5c', '#ffffff', 1)).toBe('#0b5a5c');
  expect(mixed('#0b5a5c', '#ffffff', 0)).toBe('#ffffff');
});

test('every look has a brand colour that can be read, and a tint on which ink can be', () => {
  fc.assert(
    fc.property(color, (brand) => {
      const look = lookOf({ brand, font: null }, null);
      expect(isReadable(look.brand as HexColor)).toBe(true);
      expect(contrastRatio(look.brandTint as HexColor, '#1d2428')).toBeGreaterThanOrEqual(7);
    }),
  );
  expect(lookOf(null, null)).toEqual(ownLook);
  expect(lookOf({ brand: '#ffff00', font: null }, null).brand).toBe(ownLook.brand);
});
