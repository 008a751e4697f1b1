import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberForInput, parseNumber } from './number-text.ts';

const free = { isWhole: false, min: null, max: null };

describe('a number as people type it', () => {
  it.each([
    ['1.500', 'nl', 1500],
    ['1.500', 'en', 1.5],
    ['1,500', 'en', 1500],
    ['1,500', 'nl', 1.5],
    ['80,5', 'en', 80.5],
    ['80.5', 'nl', 80.5],
    ['0.500', 'nl', 0.5],
    ['1.234.567,89', 'nl', 1234567.89],
    ['1,234,567.89', 'en', 1234567.89],
    ['1.234,5', 'en', 1234.5],
    ['12 500', 'nl', 12500],
    ['€ 32,50', 'nl', 32.5],
    ['80%', 'nl', 80],
    ['−15', 'nl', -15],
    ['.5', 'en', 0.5],
    ['0', 'nl', 0],
  ] as const)('reads %s in %s as %d', (typed, language, value) => {
    expect(parseNumber(typed, language, free)).toEqual({ ok: true, value });
  });

  it('takes nothing as not discussed, not as zero', () => {
    expect(parseNumber('  ', 'nl', free)).toEqual({ ok: true, value: null });
  });

  it.each(['abc', '1.2.3', '1,2,3', '12..5', '1.50,00.0', '--4', '1e5', 'Infinity'])(
    'refuses %s',
    (typed) => {
      expect(parseNumber(typed, 'nl', free)).toEqual({ ok: false, problem: 'notANumber' });
    },
  );

  it('says which bound a number passes', () => {
    const percent = { isWhole: false, min: 0, max: 100 };
    expect(parseNumber('101', 'nl', percent)).toEqual({ ok: false, problem: 'tooHigh', limit: 100 });
    expect(parseNumber('-1', 'nl', percent)).toEqual({ ok: false, problem: 'tooLow', limit: 0 });
    expect(parseNumber('1,5', 'nl', { isWhole: true, min: 0, max: null })).toEqual({
      ok: false,
      problem: 'notWhole',
    });
  });

  it('reads back every number that it writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
          .map((n) => Number(n.toFixed(4))),
        fc.constantFrom('nl' as const, 'en' as const),
        (value, language) => {
          const parsed = parseNumber(numberForInput(value, language), language, free);
          expect(parsed.ok && parsed.value).toBeCloseTo(value, 9);
        },
      ),
    );
  });
});
