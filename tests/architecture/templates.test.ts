import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inconsistenciesIn } from '#shared/consistency/inconsistencies.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { isOpenFinding } from '#shared/pitfalls/finding.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { readStrategyFile, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { parsePath, valueAt } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { hashOfText } from '#shared/translation/hash.ts';

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

  test('every translation is of the text as it is now', () => {
    const strategy = strategyOf(name);
    const outdated = Object.entries(strategy.translations).filter(([path, { ofHash }]) => {
      const value = valueAt(strategy, path) ?? valueAt(strategy, path.replace(/\.\d+$/, ''));
      const text = Array.isArray(value) ? value[Number(path.split('.').at(-1))] : value;
      return ofHash !== hashOfText(String(text));
    });
    expect(outdated).toEqual([]);
  });
});

describe('the worked example', () => {
  const strategy = strategyOf('stroomnet');

  test('answers all themes and blocks, with forty notes of seven departments', () => {
    for (const card of [...strategy.themes, ...strategy.blocks]) expect(card.statement, card.id).not.toBe('');
    expect(strategy.notes).toHaveLength(40);
    expect(new Set(strategy.notes.map((note) => note.departmentId)).size).toBe(7);
  });

  test('shows a dozen findings of all three severities, three of them accepted with a reason', () => {
    const findings = findingsOf(strategy, { today: '2026-11-22' });
    const [open, accepted] = [true, false].map((isOpen) =>
      findings
        .filter((finding) => isOpenFinding(finding) === isOpen)
        .map(({ severity, pitfall }) => `${severity} ${pitfall}`),
    );
    expect(open).toEqual([
      'risk platinum-service-with-cost-bot',
      'warning goal-without-interim',
      'risk calamity-without-scaling',
      'warning two-truths',
      'warning new-tech-old-organisation',
      'warning call-reduction-as-silent-cut',
      'warning kpi-dictated',
      'warning phone-number-hidden',
      'hint nps-without-enps',
    ]);
    expect(accepted).toEqual([
      'risk pay-per-call',
      'risk inaccessible-digital-channel',
      'warning silos-inside-the-centre',
    ]);
    for (const { accepted: said, evidence } of findings) {
      if (said) expect([said.reason.length > 40, said.evidence]).toEqual([true, evidence]);
    }
  });

  test('contradicts itself nowhere', () => {
    expect(inconsistenciesIn(strategy)).toEqual([]);
  });
});

describe('the starter for a municipality', () => {
  const strategy = strategyOf('gemeente');

  test('agrees nothing on behalf of the group and leaves themes and blocks open', () => {
    const cards = [...strategy.themes, ...strategy.blocks];
    expect(new Set(cards.map(({ status }) => status))).toEqual(new Set(['open', 'discussed']));
    for (const { id, status, statement } of cards) expect(statement !== '', id).toBe(status === 'discussed');
    for (const { id, status } of strategy.visionStatements) expect(status, id).not.toBe('agreed');
    expect([strategy.meta.stage, strategy.participants, strategy.consents, strategy.decisions]).toEqual([
      'shape',
      [],
      [],
      [],
    ]);
  });

  test('gives the group a handful of pitfalls to talk about, one of them a risk', () => {
    const found = findingsOf(strategy, { today: '2026-11-22' });
    expect(found.map(({ severity, pitfall }) => `${severity} ${pitfall}`)).toEqual([
      'risk fragmented-ownership',
      'warning two-truths',
      'warning silos-inside-the-centre',
      'warning too-many-screens',
      'warning budget-by-volume',
    ]);
  });

  test('contradicts itself nowhere', () => {
    expect(inconsistenciesIn(strategy)).toEqual([]);
  });
});

describe.each(['stroomnet', 'gemeente'])('the document of template %s', (name) => {
  test('says everything in English too, as the texts are now', () => {
    const report = buildReport(strategyOf(name), 'en', { findings: [] });
    expect(JSON.stringify(report)).not.toContain('"gap"');
  });
});
