import { describe, expect, test } from 'vitest';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { isStageFinished, stageProgress } from './progress.ts';
import { stageOf, stages } from './stages.ts';

function progressOf(strategy: Strategy, stage: number) {
  return stageProgress(strategy, stage, findingsOf(strategy), (id) => pitfallById(id)?.text.title);
}

test('the walk has eight stages under their names', () => {
  expect(stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(stages.map(({ title }) => title.nl).join()).toBe(
    "Vertrekpunt,Visie,Doelen,Thema's,Bouwstenen,Valkuilen,Roadmap,Akkoord",
  );
  expect(stages.map(({ title }) => title.en).join()).toBe(
    'Starting point,Vision,Goals,Themes,Building blocks,Pitfalls,Roadmap,Sign-off',
  );
  expect(stages.reduce((minutes, stage) => minutes + stage.minutes, 0)).toBe(12.5 * 60);
});

test('a number beyond the walk gives the nearest stage', () => {
  expect([0, 3, 99].map((number) => stageOf(number).number)).toEqual([1, 3, 8]);
});

describe.each(stages.map((stage) => [stage.title.en, stage] as const))('%s', (_title, stage) => {
  test('guides in every language', () => {
    for (const language of languages) {
      const said = [stage.question, stage.purpose, ...stage.questions, ...stage.script];
      for (const text of said) expect(text[language].trim()).not.toBe('');
    }
  });

  test('is not finished on an empty board', () => {
    const progress = progressOf(emptyStrategy(), stage.number);
    expect(isStageFinished(progress)).toBe(false);
    expect(progress.done + progress.missing.length).toBe(progress.total);
  });
});

describe('what is missing', () => {
  const missing = (patch: Record<string, unknown>, number: number) =>
    progressOf(strategyFromPatch(patch), number).missing.map(({ text, item, path }) => [text.nl, item, path]);

  test('asks for a KPI before it asks anything of each', () => {
    const aboutKpis = (patch: Record<string, unknown>) =>
      missing(patch, 3).flatMap(([text]) => (String(text).includes('KPI') ? [text] : []));
    expect(aboutKpis({})).toEqual(['Een KPI']);
    expect(aboutKpis({ kpis: [{ id: 'k1', kind: 'fcr' }] })).toHaveLength(2);
  });

  test('points at the field of the card', () => {
    expect(missing({ profile: { name: 'Stroomnet', sector: 'energy' } }, 1)).toContainEqual([
      'Het gewenste eindresultaat',
      'ambition',
      'ambition.endState',
    ]);
  });

  test('points at the first item that lacks something', () => {
    const goals = [
      { id: 'g1', level: 'strategic', text: 'Eén contact', horizon: '2028-01', ownerDeptId: 'cs' },
      { id: 'g2', level: 'strategic', text: 'Minder herhaalcontact' },
    ];
    const patch = { departments: [{ id: 'cs' }], goals };
    expect(missing(patch, 3)).toContainEqual([
      'Elk strategisch doel is opgeschreven en heeft een maand',
      'g2',
      'goals.g2.horizon',
    ]);
  });

  test('a theme is settled when agreed with words and owner, or parked', () => {
    const themes = [
      { id: 'collaboration', statement: 'Eén regie', ownerDeptId: 'cs', status: 'agreed' },
      { id: 'learning', status: 'parked' },
      { id: 'position', statement: 'In de directie', ownerDeptId: 'cs', status: 'discussed' },
    ];
    const progress = progressOf(strategyFromPatch({ departments: [{ id: 'cs' }], themes }), 4);
    expect([progress.done, progress.total]).toEqual([2, 6]);
    expect(progress.missing.map(({ path }) => path)).toContain('themes.position.status');
  });

  test('a finding is answered once it is accepted', () => {
    const sourcing = [{ id: 's1', choice: 'outsourced', contract: { payBasis: 'per_contact' } }];
    const payPerCall = ['Betalen per gesprek', 's1', 'sourcing.s1.choice'];
    expect(missing({ sourcing }, 6)).toContainEqual(payPerCall);
    const [finding] = findingsOf(strategyFromPatch({ sourcing }));
    const acceptances = [{ id: 'a1', pitfall: 'pay-per-call', fingerprint: finding?.fingerprint }];
    expect(missing({ sourcing, acceptances }, 6)).not.toContainEqual(payPerCall);
  });

  test('a department that is not involved need not agree', () => {
    const departments = [{ id: 'cs' }, { id: 'it' }, { id: 'hr', involved: false }];
    const consents = [{ id: 'a1', departmentId: 'cs', verdict: 'block', note: 'Te snel' }];
    expect(missing({ departments, consents }, 8).map(([, item]) => item)).toEqual(['it', null]);
  });
});
