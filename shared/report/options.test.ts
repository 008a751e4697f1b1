import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { entityNames } from '#shared/strategy/entities.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { buildReport } from './build-report.ts';
import { readsOf } from './changes.ts';
import { chapterIds, chapterTitles, isChapterId, type ReportChoices } from './options.ts';
import { plainText, runsOfBlock } from './runs.ts';
import type { Report } from './tree.ts';

function reportOf(strategy: Strategy, choices: ReportChoices = {}, language: 'nl' | 'en' = 'nl'): Report {
  const findings = findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language));
  return buildReport(strategy, language, { findings, ...choices });
}

function textOf(report: Report, chapter?: string): string {
  return [...report.front, ...report.chapters]
    .filter(({ id }) => chapter === undefined || id === chapter)
    .flatMap(({ blocks }) => blocks.map((block) => plainText(runsOfBlock(block))))
    .join('\n');
}

describe('the choice of chapters', () => {
  test('holds the chapters asked for, in the order of the document and with the numbers that they always have', () => {
    const report = reportOf(stroomnet, { chapters: ['roadmap', 'goals'] });
    expect(report.chapters.map(({ id }) => id)).toEqual(['goals', 'roadmap']);
    expect(report.front.map(({ id }) => id)).toEqual(['control']);
    expect(report.chapters[1]!.blocks[0]).toMatchObject({ type: 'heading', number: '6' });
  });

  test('no sentence points at a chapter that is not there', () => {
    for (const left of chapterIds) {
      const report = reportOf(stroomnet, { chapters: chapterIds.filter((id) => id !== left) });
      const numbers = report.chapters.map(({ blocks }) =>
        blocks[0]?.type === 'heading' ? blocks[0].number : null,
      );
      for (const [, number] of textOf(report).matchAll(/hoofdstuk (\d)/g)) expect(numbers).toContain(number);
    }
  });

  test('every chapter is called what who chooses among them reads', () => {
    for (const language of languages) {
      for (const { id, blocks } of reportOf(stroomnet, {}, language).chapters) {
        const [first] = blocks;
        expect(isChapterId(id) && chapterTitles[id][language]).toBe(
          first ? plainText(runsOfBlock(first)) : '',
        );
      }
    }
  });
});

describe('what may be left out or added', () => {
  test('open pitfalls', () => {
    const [open] = findingsOf(stroomnet).filter(({ accepted }) => accepted === null);
    const { title } = presentFinding(open!, stroomnet, 'nl');
    expect(textOf(reportOf(stroomnet))).toContain(title);
    const without = reportOf(stroomnet, { openFindings: false });
    expect(textOf(without)).not.toContain(title);
    expect(textOf(without)).not.toMatch(/Er zijn geen open|Open valkuilen\n/);
    expect(textOf(without, 'pitfalls')).toContain('Open valkuilen staan niet in dit document');
    expect(textOf(without, 'pitfalls')).toContain('Geaccepteerd door');
  });

  test('every note of the board', () => {
    const note = stroomnet.notes.find(({ parked, text }) => !parked && text !== '')!;
    expect(textOf(reportOf(stroomnet))).not.toContain(note.text);
    expect(textOf(reportOf(stroomnet, { notes: true }), 'appendices')).toContain(note.text);
  });

  test('a table to sign in, a row for each department', () => {
    const tables = reportOf(stroomnet, { signatures: true })
      .chapters.find(({ id }) => id === 'sign-off')!
      .blocks.filter((block) => block.type === 'table');
    const table = tables.find(({ columns }) => columns.some(({ title }) => title === 'Handtekening'))!;
    expect(table.rows).toHaveLength(stroomnet.departments.length);
  });
});

describe('only what changed since an older version', () => {
  const before = strategyFromPatch({
    meta: { language: 'nl' },
    ambition: { serviceTier: 'premium', endState: 'Niemand hoeft twee keer te bellen.' },
    goals: [
      { id: 'g1', text: 'Het oude doel', level: 'strategic' },
      { id: 'g2', text: 'Gaat weg', level: 'strategic' },
    ],
  });
  const after = strategyFromPatch({
    meta: { language: 'nl' },
    ambition: { serviceTier: 'basic', endState: 'Niemand hoeft twee keer te bellen.' },
    goals: [
      { id: 'g1', text: 'Het nieuwe doel', level: 'strategic' },
      { id: 'g3', text: 'Komt erbij', level: 'interim', parentId: 'g1', horizon: '2028-03' },
    ],
  });
  const report = reportOf(after, { since: { strategy: before, name: 'Versie {name} $1' } });
  const rowsOf = (chapter: string) =>
    report.chapters
      .find(({ id }) => id === chapter)!
      .blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
      .map((row) => row.map(plainText));

  test('tells from what to what, and what came and went', () => {
    expect(rowsOf('starting-point')).toEqual([['Serviceniveau', 'Premium', 'Basis']]);
    const rows = rowsOf('goals');
    expect(rows[0]?.slice(1)).toEqual(['Het oude doel', 'Het nieuwe doel']);
    expect(rows.find(([what]) => what?.includes('Komt erbij'))?.[1]).toBe('Nieuw');
    expect(rows.find(([, was]) => was?.includes('Gaat weg'))?.[2]).toBe('Vervallen');
  });

  test('has one line where nothing changed, and counts in the summary', () => {
    expect(textOf(report, 'vision')).toContain('Hier is niets veranderd sinds Versie {name} $1.');
    expect(textOf(report, 'summary')).toContain('4 wijzigingen');
    expect(textOf(report, 'control')).toContain('Vergeleken met');
  });

  test('says so when nothing changed at all, and leads from what is now to its field, not from what was', () => {
    expect(textOf(reportOf(before, { since: { strategy: before, name: 'Versie 1' } }), 'summary')).toContain(
      'Er is niets veranderd',
    );
    const cells = report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])),
    );
    for (const [, was] of cells.filter((row) => row.length === 3)) {
      for (const one of was ?? []) expect(one.path).toBeUndefined();
    }
  });

  test('holds for any two strategies, and sees every entity that people decide on', () => {
    fc.assert(
      fc.property(
        arbitraryStrategy,
        arbitraryStrategy,
        fc.constantFrom(...languages),
        (one, other, language) => {
          const text = textOf(reportOf(one, { since: { strategy: other, name: 'Versie 1' } }, language));
          expect(text).not.toMatch(/undefined|\[object|NaN/);
        },
      ),
      { numRuns: 15 },
    );
    const told = new Set(Object.values(readsOf).flatMap((reads) => reads.map((read) => read.split('.')[0])));
    const untold = ['notes', 'links', 'comments', 'reactions'];
    expect(entityNames.filter((name) => !told.has(name))).toEqual(untold);
  }, 60_000);
});
