import { expect, it } from 'vitest';
import { minutesAndSeconds } from './minutes-and-seconds.ts';

it.each([
  [252_000, '04:12'],
  [251_001, '04:12'],
  [1, '00:01'],
  [0, '00:00'],
  [5_400_000, '90:00'],
])('shows %i ms as %s', (ms, text) => {
  expect(minutesAndSeconds(ms)).toBe(text);
});
