import { expect, test } from 'vitest';
import { isOver, overSince } from './acceptance.ts';

test.each([
  ['2027-06-30', '2027-07-01'],
  ['2027-12-31', '2028-01-01'],
  ['2027-06', '2027-07-01'],
  ['2027-12', '2028-01-01'],
])('an acceptance until %s is over since %s', (until, since) => {
  expect(overSince(until)).toBe(since);
  expect(isOver(until, since)).toBe(true);
  expect(isOver(until, until.padEnd(10, '-01'))).toBe(false);
});

test.each(['', 'next summer'])('"%s" is no last day', (until) => {
  expect(overSince(until)).toBeNull();
  expect(isOver(until, '2999-01-01')).toBe(false);
});
