import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { plainText, runsOfBlock } from '#shared/report/runs.ts';
import { definitionOf, entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { type Fields, fieldMeta } from '#shared/strategy/field.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { answersOf, emptyStrategy, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { translationChapters } from './chapters.ts';
import { hashOfText } from './hash.ts';
import { isKeptAsTyped } from './kept-as-typed.ts';
import { translationProgress, translationUnits } from './units.ts';

/** All texts of a strategy by path, walked in another way than the list of units does. */
function textsOf(strategy: Strategy): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (fields: Fields, values: Readonly<Record<string, unknown>>, start: string): void => {
    for (const [name, schema] of Object.entries(fields)) {
      const { kind, fields: inner } = fieldMeta(schema);
      const value = values[name];
      const put = (path: string, text: unknown): void => {
        if (typeof text === 'string' && !isEmptyValue(text) && !isKeptAsTyped(path)) found.set(path, text);
      };
      if (inner) walk(inner, value as Record<string, unknown>, `${start}.${name}`);
      else if (kind === 'text' || kind === 'longText') put(`${start}.${name}`, value);
      else if (kind === 'texts' && !isKeptAsTyped(`${start}.${name}`))
        for (const [place, text] of (value as string[]).entries()) put(`${start}.${name}.${place}`, text);
    }
  };
  for (const name of entityNames) {
    const { fields } = definitionOf(name);
    if (!isListEntity(name)) walk(fields, answersOf(strategy, name), name);
    else for (const item of itemsOf(strategy, name)) walk(fields, item, `${name}.${item.id}`);
  }
  return found;
}

describe('the list of texts to translate', () => {
  it('holds every text of any strategy once, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (strategy) => {
        const units = translationUnits(strategy, 'nl');
        const texts = textsOf(strategy);
        expect(units.map(({ path }) => path).sort()).toEqual([...texts.keys()].sort());
        for (const { path, original } of units) expect(original).toBe(texts.get(path));
      }),
      { numRuns: 40 },
    );
  });

  it('calls its parts as the chapters of the document and keeps their order', () => {
    const { chapters } = buildReport(emptyStrategy(), 'nl', { findings: [] });
    const titles = new Map(
      chapters.map(({ id, blocks: [title] }) => [id, title?.type === 'heading' ? plainText(title.text) : '']),
    );
    const named = Object.entries(translationChapters).filter(([id]) => titles.has(id));
    expect(named.map(([id, { nl }]) => [id, nl])).toEqual(
      [...titles].filter(([id]) => id in translationChapters).map(([id, title]) => [id, title]),
    );
    expect(named.length).toBeGreaterThanOrEqual(9);
  });

  it('holds every text that the document marks as not translated', () => {
    const untranslated: Strategy = { ...stroomnet, translations: {} };
    const { front, chapters } = buildReport(untranslated, 'en', { findings: [] });
    const marked = [...front, ...chapters]
      .flatMap(({ blocks }) => blocks.flatMap((block) => runsOfBlock(block)))
      .filter(({ gap }) => gap === 'missing');
    const originals = translationUnits(untranslated, 'nl').map(({ original }) => original.trim());
    expect(marked.length).toBeGreaterThan(50);
    for (const { text } of marked) {
      expect(originals.some((original) => original.includes(text.trim()))).toBe(true);
    }
  });

  it('says where a text stands, in the language of the reader', () => {
    const strategy = strategyFromPatch({
      meta: { language: 'nl', title: 'Koers' },
      ambition: { notDoing: ['Geen bandje', 'Geen fax'] },
      goals: [{ id: 'g1', text: 'Bellen hoeft niet.', rationale: 'Omdat het kan.' }],
      channels: [{ id: 'c1', kind: 'phone', purpose: 'Voor wie vastloopt.' }],
      themes: [{ id: 'learning', statement: 'Elke maand.' }],
    });
    expect(
      translationUnits(strategy, 'en').map(({ path, chapter, card, label }) => [path, chapter, card, label]),
    ).toEqual([
      ['meta.title', 'cover', 'Scope', 'Name of the strategy'],
      ['ambition.notDoing.0', 'starting-point', 'Role and ambition', 'What we will not do'],
      ['ambition.notDoing.1', 'starting-point', 'Role and ambition', 'What we will not do'],
      ['goals.g1.text', 'goals', 'Goal', 'Goal'],
      ['goals.g1.rationale', 'goals', 'Bellen hoeft niet.', 'What it means for us'],
      ['themes.learning.statement', 'themes', 'Willing and able to learn from contact', 'What we agreed'],
      ['channels.c1.purpose', 'building-blocks', 'Phone', 'Purpose of the channel'],
    ]);
  });
});

describe('how a text stands', () => {
  const original = 'Bellen hoeft niet.';
  const stateWith = (translation: object | undefined) => {
    const strategy = strategyFromPatch({
      meta: { language: 'nl' },
      goals: [{ id: 'g1', text: original }],
      translations: translation ? { 'goals.g1.text': translation } : {},
    });
    return translationUnits(strategy, 'nl')[0]?.state;
  };
  const ofHash = hashOfText(original);

  it.each([
    ['missing', undefined],
    ['missing', { text: '  ', by: 'human' }],
    ['current', { text: 'No calls.', by: 'human' }],
    ['current', { text: 'No calls.', by: 'human', ofHash }],
    ['machine', { text: 'No calls.', by: 'machine', ofHash }],
    ['stale', { text: 'No calls.', by: 'human', ofHash: hashOfText('Iets anders.') }],
    ['stale', { text: 'No calls.', by: 'machine', ofHash: hashOfText('Iets anders.') }],
  ])('is %s with %j', (state, translation) => expect(stateWith(translation)).toBe(state));

  it('is counted for the document, not for what is on the board alone', () => {
    const strategy = strategyFromPatch({
      meta: { language: 'nl' },
      goals: [
        { id: 'g1', text: original },
        { id: 'g2', text: 'Nog een.' },
      ],
      notes: [{ id: 'n1', text: 'Los briefje' }],
      translations: { 'goals.g1.text': { text: 'No calls.', by: 'human', ofHash } },
    });
    expect(translationProgress(translationUnits(strategy, 'nl'))).toEqual({
      current: 1,
      machine: 0,
      stale: 0,
      missing: 1,
      total: 2,
    });
  });

  it('keeps the identity of what did not change', () => {
    const before = translationUnits(stroomnet, 'nl');
    const [first, ...rest] = before;
    const next: Strategy = { ...stroomnet, meta: { ...stroomnet.meta, title: 'Een andere titel' } };
    const after = translationUnits(next, 'nl', before);
    expect(after[0]).not.toBe(first);
    expect(after.slice(1).every((unit, position) => unit === rest[position])).toBe(true);
  });
});
