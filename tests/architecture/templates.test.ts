import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { readStrategyFile, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { parsePath, valueAt } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

const names = readdirSync('templates', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function strategyOf(template: string): Strategy {
  const file = readStrategyFile(readFileSync(`templates/${template}/strategy.json`));
  if (!file.ok) throw new Error(`${template}: ${file.problem.code} ${file.problem.path}`);
  expect(file.warnings).toEqual([]);
  return file.strategy;
}

describe.each(names)('template %s', (name) => {
  test('names itself in both languages', () => {
    const { id, title, description } = JSON.parse(readFileSync(`templates/${name}/template.json`, 'utf8'));
    expect(id).toBe(name);
    for (const text of [title, description]) expect(text.nl && text.en).toBeTruthy();
  });

  test('reads without a warning and survives a round trip', () => {
    const strategy = strategyOf(name);
    const { format: _, version: __, ...tree } = toStrategyFile(strategy);
    expect(toStrategyFile(strategyFromPatch(tree))).toEqual(toStrategyFile(strategy));
  });

  test('every translation belongs to a text that is there', () => {
    const strategy = strategyOf(name);
    const lost = Object.keys(strategy.translations).filter((path) => {
      const isEntry = /\.\d+$/.test(path);
      const field = isEntry ? path.replace(/\.\d+$/, '') : path;
      const value = valueAt(strategy, field);
      return (
        !parsePath(field) || (isEntry ? !Array.isArray(value) : typeof value !== 'string' || value === '')
      );
    });
    expect(lost).toEqual([]);
  });
});

describe('the worked example', () => {
  const strategy = strategyOf('stroomnet');

  test('answers all themes and blocks, with forty notes of seven departments', () => {
    for (const card of [...strategy.themes, ...strategy.blocks]) expect(card.statement, card.id).not.toBe('');
    expect(strategy.notes).toHaveLength(40);
    expect(new Set(strategy.notes.map((note) => note.departmentId)).size).toBe(7);
  });

  test('shows three of the twelve that matter most, one of them accepted with a reason', () => {
    const findings = findingsOf(strategy, { today: '2026-11-22' });
    expect(findings.map(({ pitfall }) => pitfall).sort()).toEqual([
      'goal-without-interim',
      'pay-per-call',
      'platinum-service-with-cost-bot',
    ]);
    const accepted = findings.filter((finding) => finding.accepted);
    expect(accepted.map(({ pitfall }) => pitfall)).toEqual(['pay-per-call']);
    expect(accepted[0]?.accepted?.reason).not.toBe('');
  });
});
