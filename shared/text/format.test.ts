import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatMonth, formatNumber, formatPercent } from './format.ts';
import { languages, localeOf } from './language.ts';

const whole = fc.oneof(fc.nat(), fc.constantFrom(0, 999, 1000, 123_456_789_012), fc.nat({ max: 99_999 }));

describe.each(languages)('what is written by hand, in %s', (language) => {
  const intl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(localeOf[language], options);

  it('is a number as Intl writes it', () => {
    const format = intl({ maximumFractionDigits: 2 });
    fc.assert(
      fc.property(whole, (value) => {
        expect(formatNumber(value, language)).toBe(format.format(value));
      }),
    );
  });

  it('is a percentage as Intl writes it', () => {
    const format = intl({ style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (value) => {
        expect(formatPercent(value, language)).toBe(format.format(value / 100));
      }),
    );
  });

  it('is an amount as Intl writes it', () => {
    const format = intl({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
    fc.assert(
      fc.property(whole, (value) => {
        expect(formatMoney(value, language)).toBe(format.format(value));
      }),
    );
  });

  it('is a month as Intl writes it', () => {
    const format = new Intl.DateTimeFormat(localeOf[language], {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const month = fc.tuple(fc.integer({ min: 1600, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const written = `${year}-${String(number).padStart(2, '0')}`;
        expect(formatMonth(written, language)).toBe(format.format(new Date(`${written}-15T12:00:00Z`)));
      }),
    );
  });
});
