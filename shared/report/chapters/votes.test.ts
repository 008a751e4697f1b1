import { expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Language } from '#shared/text/language.ts';
import { buildReport } from '../build-report.ts';
import { plainText, runsOfBlock } from '../runs.ts';

const votes = [
  {
    id: 'v1',
    title: 'Wat eerst?',
    dots: 3,
    perItem: 1,
    cast: 4,
    present: 9,
    at: '2026-11-22T10:00:00Z',
    results: [
      { item: 'g1', title: 'Was getypt', dots: 2 },
      { item: 'gone', title: 'Bel minder', dots: 5 },
      { item: 'nobody', title: 'Niets doen', dots: 0 },
      { item: 'g2', title: 'Toen anders', dots: 2 },
    ],
  },
  {
    id: 'v2',
    title: '',
    round: 2,
    dots: 1,
    cast: 1,
    results: [{ item: 'learning', title: 'Leren', dots: 1 }],
  },
];
const goals = [
  { id: 'g1', text: 'Sneller antwoord' },
  { id: 'g2', text: 'Minder vragen' },
];

function chapterIn(language: Language, patch: Record<string, unknown>): string {
  const report = buildReport(strategyFromPatch(patch), language, { findings: [] });
  const blocks = report.chapters.find(({ id }) => id === 'appendices')?.blocks ?? [];
  return blocks
    .filter(({ type }) => type !== 'heading')
    .map((block) =>
      block.type === 'table'
        ? block.rows.map((row) => row.map(plainText).join(' | ')).join('\n')
        : plainText(runsOfBlock(block)),
    )
    .join('\n');
}

it('tells what every vote came to, in the order of the dots', () => {
  expect(chapterIn('nl', { goals, votes })).toContain(
    [
      'Wat eerst?',
      '4 van de 9 aanwezigen stemden, in het geheim. Ieder had 3 stippen. Hooguit 1 op hetzelfde onderdeel. Gesloten op 22 november 2026.',
      '1 | Bel minder | 5',
      '2 (gedeeld) | Doel 1: Sneller antwoord | 2',
      '2 (gedeeld) | Doel 2: Minder vragen | 2',
      '– | Niets doen | 0',
      'Stemming zonder titel, ronde 2',
      '1 persoon stemde, in het geheim. Ieder had 1 stip.',
    ].join('\n'),
  );
});

it('does so in English as well, and is silent when nobody voted', () => {
  expect(chapterIn('en', { goals, votes })).toContain('4 of the 9 people present voted, in secret.');
  expect(chapterIn('nl', { goals })).not.toContain('stemde');
});
