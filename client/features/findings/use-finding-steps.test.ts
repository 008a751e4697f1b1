import { expect, test } from 'vitest';
import { nextPosition } from './use-finding-steps.ts';

const list = ['a', 'b', 'c'];

test.each([
  ['the first one', null, 1, 0],
  ['the last one', null, -1, 2],
  ['the next', { pitfall: 'a', position: 0 }, 1, 1],
  ['round to the first', { pitfall: 'c', position: 2 }, 1, 0],
  ['round to the last', { pitfall: 'a', position: 0 }, -1, 2],
  ['where it stands now', { pitfall: 'c', position: 0 }, -1, 1],
  ['what took the place of one that is gone', { pitfall: 'gone', position: 1 }, 1, 1],
  ['what stood before one that is gone', { pitfall: 'gone', position: 1 }, -1, 0],
  ['round when the last one is gone', { pitfall: 'gone', position: 3 }, 1, 0],
] as const)('a step leads to %s', (_, current, direction, expected) => {
  expect(nextPosition(list, current, direction)).toBe(expected);
});

test('a step in an empty list leads nowhere', () => {
  expect(nextPosition([], null, 1)).toBe(-1);
});
