import { expect, it } from 'vitest';
import { BucketPerKey } from './bucket-per-key.ts';

it('lets each key have its burst and then its steady rate', () => {
  const buckets = new BucketPerKey(2, 3);
  expect([1, 2, 3, 4].map(() => buckets.take('a', 0))).toEqual([true, true, true, false]);
  expect(buckets.take('b', 0)).toBe(true);
  expect([1, 2, 3].map(() => buckets.take('a', 1000))).toEqual([true, true, false]);
});

it('keeps a key that is short of tokens while it forgets those at rest', () => {
  const buckets = new BucketPerKey(1, 1);
  for (let nth = 0; nth < 999; nth += 1) buckets.take(`rest-${nth}`, 0);
  buckets.take('busy', 5000);
  for (let nth = 0; nth < 10; nth += 1) buckets.take(`new-${nth}`, 5000);
  expect(buckets.take('busy', 5000)).toBe(false);
});

it('allows everything at a rate of 0', () => {
  const buckets = new BucketPerKey(0, 1);
  expect([1, 2, 3].every(() => buckets.take('a', 0))).toBe(true);
});
