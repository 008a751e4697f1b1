import { expect, test } from 'vitest';
import type { ReportChoices } from '#shared/report/options.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { exportStrategy } from './export-strategy.ts';

async function markdownOf(choices: ReportChoices): Promise<string> {
  const result = await exportStrategy(stroomnet, {
    format: 'md',
    language: 'nl',
    date: new Date('2026-11-22T10:00:00Z'),
    choices,
  });
  if (!result.ok) throw new Error(result.code);
  return Buffer.from(result.bytes).toString('utf8');
}

const about = "Fase 4: Thema's: 6 kaarten en 17 briefjes.";

test('the board stands in the appendix, told in words where there are no pictures, when somebody asks for it', async () => {
  expect(await markdownOf({})).not.toContain(about);
  expect(await markdownOf({ boardPictures: true })).toContain(about);
}, 60_000);

test('a document of what changed has no picture of how the board looks now', async () => {
  const since = { strategy: stroomnet, name: 'Concept' };
  expect(await markdownOf({ boardPictures: true, since })).not.toContain(about);
}, 60_000);
