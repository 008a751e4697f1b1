import { expect, test } from 'vitest';
import { thresholdNames } from '#shared/pitfalls/thresholds.ts';
import { thresholdGroups } from './threshold-groups.ts';

test('every threshold is shown, once', () => {
  const shown = thresholdGroups.flatMap(({ names }) => names);
  expect([...shown].sort()).toEqual([...thresholdNames].sort());
});
