import { describe, expect, test } from 'vitest';
import { emptyStrategy } from '../strategy.ts';
import { problemText, warningText } from './problems.ts';
import { readStrategyFile, readStrategyJson, strategyFromPatch } from './read.ts';
import { strategyFileText, toStrategyFile } from './write.ts';

const head = { format: 'klantcontactstrategie', version: 1 };

function refusal(json: unknown) {
  const file = readStrategyJson(json);
  if (file.ok) throw new Error('The file was accepted.');
  return file.problem;
}

function deep(levels: number): unknown {
  return levels === 0 ? 'x' : { a: deep(levels - 1) };
}

describe('what is refused, with code and path', () => {
  test.each([
    ['no object', [], 'not_an_object', undefined],
    ['no format', { version: 1 }, 'wrong_format', undefined],
    ['another format', { ...head, format: 'miro' }, 'wrong_format', undefined],
    ['no version', { format: 'klantcontactstrategie' }, 'wrong_version', undefined],
    ['half a version', { ...head, version: 1.5 }, 'wrong_version', undefined],
    ['a version as text', { ...head, version: '1' }, 'wrong_version', undefined],
    ['a later version', { ...head, version: 2 }, 'later_version', undefined],
    ['text where a list belongs', { ...head, channels: 'phone' }, 'wrong_kind', 'channels'],
    ['an object where a list belongs', { ...head, channels: {} }, 'wrong_kind', 'channels'],
    ['a list where answers belong', { ...head, profile: [] }, 'wrong_kind', 'profile'],
    ['text where an item belongs', { ...head, goals: ['g1'] }, 'wrong_kind', 'goals[0]'],
    ['a list as layout', { ...head, layout: [] }, 'wrong_kind', 'layout'],
    ['no id', { ...head, goals: [{ text: 'x' }] }, 'bad_id', 'goals[0]'],
    ['an id of spaces', { ...head, goals: [{ id: 'a b' }] }, 'bad_id', 'goals[0]'],
    ['an id of 65 characters', { ...head, goals: [{ id: 'x'.repeat(65) }] }, 'bad_id', 'goals[0]'],
    ['constructor as id', { ...head, goals: [{ id: 'constructor' }] }, 'bad_id', 'goals[0]'],
    ['the same id twice', { ...head, goals: [{ id: 'g' }, { id: 'g' }] }, 'duplicate_id', 'goals'],
    ['a theme of one’s own', { ...head, themes: [{ id: 'mine' }] }, 'unknown_fixed_id', 'themes'],
    [
      'a text of 20,001 characters',
      { ...head, profile: { name: 'x'.repeat(20_001) } },
      'text_too_long',
      'profile.name',
    ],
    [
      'a list of 20,001 items',
      { ...head, goals: Array.from({ length: 20_001 }, (_, i) => ({ id: `g${i}` })) },
      'list_too_long',
      'goals',
    ],
    ['nesting of 13', { ...head, mine: deep(12) }, 'too_deep', `mine${'.a'.repeat(11)}`],
    [
      '__proto__',
      JSON.parse('{"format":"klantcontactstrategie","version":1,"a":{"__proto__":1}}'),
      'forbidden_key',
      'a',
    ],
    ['prototype', { ...head, profile: { prototype: 1 } }, 'forbidden_key', 'profile'],
  ])('%s', (_, json, code, path) => {
    const problem = refusal(json);
    expect(problem.code).toBe(code);
    expect(problem.path).toBe(path);
    for (const language of ['nl', 'en'] as const) {
      expect(problemText(problem, language)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test('bytes that are not UTF-8, text that is not JSON, and more bytes than the limit', () => {
    expect(readStrategyFile(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({
      problem: { code: 'not_utf8' },
    });
    expect(readStrategyFile('{"format":')).toMatchObject({ problem: { code: 'not_json' } });
    expect(readStrategyFile(strategyFileText(emptyStrategy()), 10)).toMatchObject({
      problem: { code: 'too_large' },
    });
  });

  test('the limits themselves are accepted', () => {
    const goals = Array.from({ length: 20_000 }, (_, index) => ({ id: `g${index}` }));
    expect(
      readStrategyJson({ ...head, goals, profile: { name: 'x'.repeat(20_000) }, mine: deep(10) }).ok,
    ).toBe(true);
  });
});

describe('what is accepted', () => {
  test('a byte order mark', () => {
    expect(readStrategyFile(`\uFEFF${JSON.stringify(head)}`).ok).toBe(true);
  });

  test.each([
    ['an unknown enum value', { channels: [{ id: 'c', kind: 'fax' }] }, 'channels.c.kind'],
    ['a number as text', { profile: { customers: '12' } }, 'profile.customers'],
    ['a month that is none', { meta: { startMonth: '2027-13' } }, 'meta.startMonth'],
    ['a percentage above 100', { planning: { shrinkagePct: 101 } }, 'planning.shrinkagePct'],
    ['text where a set belongs', { goals: [{ id: 'g', tags: 'quality' }] }, 'goals.g.tags'],
    ['one stranger in a set', { goals: [{ id: 'g', tags: ['quality', 'magic'] }] }, 'goals.g.tags'],
    ['a reference to nothing', { channels: [{ id: 'c', ownerDeptId: 'gone' }] }, 'channels.c.ownerDeptId'],
    ['text where the contract belongs', { sourcing: [{ id: 's', contract: 'x' }] }, 'sourcing.s.contract'],
    ['a place without y', { layout: { n: { x: 1 } } }, 'layout.n'],
    [
      'a circle of goals',
      {
        goals: [
          { id: 'a', parentId: 'b' },
          { id: 'b', parentId: 'a' },
        ],
      },
      'goals.b.parentId',
    ],
  ])('%s counts as unanswered and is named', (_, tree, path) => {
    const file = readStrategyJson({ ...head, ...tree });
    if (!file.ok) throw new Error(file.problem.code);
    expect(file.warnings.map((warning) => warning.path)).toEqual([path]);
    expect(warningText(file.warnings[0]!, 'nl')).toContain(path);
  });

  test('only the last link of a circle is cut', () => {
    const { goals } = strategyFromPatch({
      goals: [
        { id: 'a', parentId: 'b' },
        { id: 'b', parentId: 'a' },
      ],
    });
    expect(goals.map((goal) => goal.parentId)).toEqual(['b', null]);
  });

  test('the same id in two lists, since references are typed', () => {
    expect(strategyFromPatch({ goals: [{ id: 'x' }], risks: [{ id: 'x' }] }).risks).toHaveLength(1);
  });

  test('sets come out in the order of their enum or list, once each', () => {
    const strategy = strategyFromPatch({
      goals: [{ id: 'g2', tags: ['learning', 'cost_reduction', 'learning'] }, { id: 'g1' }],
      initiatives: [{ id: 'i', goalIds: ['g1', 'g2'] }],
    });
    expect(strategy.goals[0]?.tags).toEqual(['cost_reduction', 'learning']);
    expect(strategy.initiatives[0]?.goalIds).toEqual(['g2', 'g1']);
  });
});

describe('the way back', () => {
  test('canonical output leaves out nulls and empties', () => {
    expect(toStrategyFile(emptyStrategy())).toEqual(head);
  });

  test('unknown fields survive at every level', () => {
    const json = {
      ...head,
      profile: { name: 'Stroomnet', mood: 'good' },
      goals: [{ id: 'g', text: 'x', colour: { hue: 3 } }],
      sourcing: [{ id: 's', contract: { payBasis: 'fixed', clause: [1, 2] } }],
      themes: [{ id: 'position', stars: 4 }],
      mine: { kept: true },
    };
    expect(toStrategyFile(strategyFromPatch(withoutHead(json)))).toEqual(json);
  });
});

function withoutHead(json: Record<string, unknown>): Record<string, unknown> {
  const { format: _, version: __, ...rest } = json;
  return rest;
}
