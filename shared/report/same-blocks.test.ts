import { expect, test } from 'vitest';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { buildReport } from './build-report.ts';
import { createBlockKeeper } from './same-blocks.ts';
import type { Report } from './tree.ts';

const blocksOf = ({ front, chapters }: Report) => [...front, ...chapters].flatMap(({ blocks }) => blocks);

test('blocks that say the same stay the same object; what says something else is new', () => {
  const keep = createBlockKeeper();
  const first = keep(buildReport(stroomnet, 'nl', { findings: [] }));
  const changed = { ...stroomnet, ambition: { ...stroomnet.ambition, endState: 'Iets heel anders.' } };
  const fresh = buildReport(changed, 'nl', { findings: [] });
  const second = keep(fresh);
  expect(second).toEqual(fresh);
  const before = new Set(blocksOf(first));
  const different = blocksOf(second).filter((block) => !before.has(block));
  expect(different.length).toBeGreaterThan(0);
  expect(different.length).toBeLessThan(4);
});
