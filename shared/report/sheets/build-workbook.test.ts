import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportOptions } from '#shared/report/options.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { buildWorkbook } from './build-workbook.ts';
import type { Cell, Workbook } from './tree.ts';

const options: ReportOptions = { findings: [], date: '2026-11-22T23:30:00Z' };
const workbookOf = (strategy: Strategy, language: Language = 'nl') =>
  buildWorkbook(strategy, language, options);

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

describe('any strategy', () => {
  test('becomes sheets with names that Excel takes and rows as wide as their header', () => {
    fc.assert(
      fc.property(arbitraryStrategy, fc.constantFrom(...languages), (strategy, language) => {
        const { sheets } = workbookOf(strategy, language);
        expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
        for (const { name, columns, rows, total } of sheets) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]/\\:*?]|^'|'$/);
          for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(columns.length);
          for (const cell of rows.flat()) expect(isWritable(cell)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function isWritable(cell: Cell): boolean {
  if (cell === null) return true;
  if (cell.type === 'number') return Number.isFinite(cell.value);
  if (cell.type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell.day);
  return cell.text.length > 0 && cell.text.length <= 32_767;
}

test('numbers come in their unit, dates as days of the Netherlands', () => {
  const workbook = workbookOf(
    strategyFromPatch({
      kpis: [
        { id: 'k1', kind: 'service_level', baseline: 71, target: 80 },
        { id: 'k2', kind: 'cost_per_contact', baseline: 4.75, target: 4 },
      ],
      budgetLines: [
        { id: 'b1', kind: 'people', amountEur: 300, changePct: -12.5 },
        { id: 'b2', kind: 'people', amountEur: 100 },
      ],
      decisions: [{ id: 'd1', text: 'Ja', at: '2026-12-31T23:30:00Z' }],
      initiatives: [{ id: 'i1', name: 'Bot', start: '2027-03' }],
    }),
  );
  const kpis = sheetOf(workbook, "KPI's").rows;
  expect(kpis[0]?.slice(1, 3)).toEqual([
    { type: 'number', value: 0.71, format: 'percent' },
    { type: 'number', value: 0.8, format: 'percent' },
  ]);
  expect(kpis[1]?.[1]).toEqual({ type: 'number', value: 4.75, format: 'money' });
  const budget = sheetOf(workbook, 'Budget');
  expect(budget.rows[0]?.slice(1, 4)).toEqual([
    { type: 'number', value: 300, format: 'money' },
    { type: 'number', value: 0.75, format: 'percent' },
    { type: 'number', value: -0.125, format: 'change' },
  ]);
  expect(budget.total?.[1]).toEqual({ type: 'number', value: 400, format: 'money' });
  expect(sheetOf(workbook, 'Besluiten').rows[0]?.at(-1)).toEqual({
    type: 'date',
    day: '2027-01-01',
    precision: 'day',
  });
  expect(sheetOf(workbook, 'Roadmap').rows[0]?.[2]).toEqual({
    type: 'date',
    day: '2027-03-01',
    precision: 'month',
  });
});

test('a text without translation is marked, and one that no cell can hold is cut visibly', () => {
  const texts = Array.from({ length: 40 }, (_, position) => `${position} ${'woord '.repeat(300)}`);
  const strategy = strategyFromPatch({
    meta: { language: 'nl' },
    goals: [{ id: 'g1', text: 'Minder bellen' }],
    orgGoals: texts.map((text, position) => ({ id: `o${position}`, text })),
    channels: [
      { id: 'c1', kind: 'phone', contactReasonIds: texts.slice(3).map((_, position) => `r${position}`) },
    ],
    contactReasons: texts.map((text, position) => ({ id: `r${position}`, name: text })),
  });
  const goals = sheetOf(workbookOf(strategy, 'en'), 'Goals').rows;
  expect(goals[0]?.[1]).toEqual({ type: 'text', text: 'Minder bellen [NL]' });
  const long = sheetOf(workbookOf(strategy), 'Kanalen')
    .rows.flat()
    .find((cell) => cell?.type === 'text' && cell.text.length > 30_000);
  expect(long).toMatchObject({ text: expect.stringMatching(/ … \[hier afgekapt\]$/) });
});

test('an empty strategy says so on every sheet', () => {
  const { sheets } = workbookOf(emptyStrategy(), 'en');
  expect(sheets.slice(1).map(({ rows, nothing }) => [rows.length, nothing])).toEqual(
    sheets.slice(1).map(() => [0, 'Nothing has been recorded here yet.']),
  );
});
