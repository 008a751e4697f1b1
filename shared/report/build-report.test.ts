import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { definitionOf, entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { type Fields, fieldMeta } from '#shared/strategy/field.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { valueAt } from '#shared/strategy/paths.ts';
import { emptyStrategy, entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages } from '#shared/text/language.ts';
import { hashOfText } from '#shared/translation/hash.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { buildReport } from './build-report.ts';
import { glossary } from './glossary.ts';
import { headingsOf, plainText, runsOfBlock } from './runs.ts';
import type { Block, Report, Run } from './tree.ts';

function reportOf(strategy: Strategy, language: Language): Report {
  const findings = findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language));
  return buildReport(strategy, language, { findings, date: '2026-11-22T10:00:00Z' });
}

function blocksOf(report: Report): readonly Block[] {
  return [...report.front, ...report.chapters].flatMap((chapter) => chapter.blocks);
}

function runsOf(report: Report): readonly Run[] {
  const { cover } = report;
  return [
    ...cover.title,
    ...cover.organisation,
    ...cover.facts.flatMap((fact) => [...fact.term, ...fact.value]),
    ...blocksOf(report).flatMap((block) => [...runsOfBlock(block)]),
  ];
}

function textOf(report: Report): string {
  return blocksOf(report)
    .map((block) => plainText(runsOfBlock(block)))
    .join('\n');
}

/** What people type that is no part of the agreed strategy, or that only findings show. */
const notPrinted = new Set([
  'notes.author',
  'notes.onBehalf',
  'notes.title',
  'links.label',
  'comments.by',
  'comments.onBehalf',
  'reactions.by',
  'acceptances.pitfall',
  'acceptances.fingerprint',
  'acceptances.reason',
  'acceptances.by',
  'acceptances.until',
  'consents.fingerprint',
]);

/** A strategy in which every text field holds a word of its own, every switch is on and every choice is made. */
function filledStrategy(): { strategy: Strategy; words: readonly string[] } {
  const words: string[] = [];
  const valuesOf = (fields: Fields, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name, answerTo(schema, `${path}.${name}`)]),
    );
  const answerTo = (schema: Fields[string], path: string): unknown => {
    const meta = fieldMeta(schema);
    const word = `Woord${words.length}x`;
    if (meta.kind === 'text' || meta.kind === 'longText' || meta.kind === 'texts') {
      const [entity] = path.split('.');
      if (!notPrinted.has(`${entity}.${path.split('.').at(-1)}`)) words.push(word);
      return meta.kind === 'texts' ? [word] : word;
    }
    if (meta.kind === 'part') return valuesOf(meta.fields ?? {}, path);
    if (meta.kind === 'choice') return meta.options?.values[0];
    if (meta.kind === 'flag') return path === 'notes.parked';
    if (path === 'consents.item' || path === 'decisions.item') return 'learning';
    if (meta.kind === 'reference' && meta.to === 'departments') return 'departments1';
    return undefined;
  };
  const file = Object.fromEntries(
    entityNames.map((name) => {
      const { fields, fixedIds } = definitionOf(name);
      if (!isListEntity(name)) return [name, valuesOf(fields, name)];
      return [name, (fixedIds ?? [`${name}1`]).map((id) => ({ id, ...valuesOf(fields, name) }))];
    }),
  );
  return { strategy: strategyFromPatch(file), words };
}

describe('nothing gets lost', () => {
  test('every text that people type about the strategy is in the document', () => {
    const { strategy, words } = filledStrategy();
    const report = reportOf(strategy, 'nl');
    const text = `${textOf(report)}\n${plainText(report.cover.title)}\n${plainText(report.cover.organisation)}`;
    expect(words.length).toBeGreaterThan(70);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('every text that people type knows where it stands', () => {
    const { strategy } = filledStrategy();
    const typed = runsOf(reportOf(strategy, 'nl')).filter((one) => /Woord\d+x/.test(one.text));
    expect(typed.length).toBeGreaterThan(70);
    expect(typed.filter(({ path }) => path === undefined)).toEqual([]);
    for (const { text, path = '' } of typed) {
      const value = valueAt(strategy, path);
      if (typeof value === 'string' && !entityOfItem(strategy, value)) expect(text).toContain(value);
    }
  });

  test('every answered number of the example is in the document', () => {
    const text = textOf(reportOf(stroomnet, 'nl'));
    for (const figure of ['450.000', '684.000', '1,52', '30,3 erlang', '€ 5.164.800', '€ 11,48', '€ 7,55']) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(figure);
    }
  });

  test('a finding that is accepted stands there with its reason and by whom', () => {
    const text = textOf(reportOf(stroomnet, 'nl'));
    expect(text).toContain('Geaccepteerd door');
    expect(text).toContain(stroomnet.acceptances[0]!.reason);
  });
});

describe('what people said of it', () => {
  const strategy = strategyFromPatch({
    notes: [{ id: 'n1', text: 'Klant belt alsnog' }],
    comments: [{ id: 'm1', item: 'gone', text: 'Wie beheert dit?' }],
    reactions: [
      { id: 'r1', item: 'n1', kind: 'agree', by: 'Anouk' },
      { id: 'r2', item: 'n1', kind: 'agree', by: 'Joris' },
      { id: 'r3', item: 'n1', kind: 'doubt', by: 'Anouk' },
    ],
  });

  test('stands in the appendices: reactions as totals without names, and where a comment lost its card', () => {
    const text = textOf(reportOf(strategy, 'nl'));
    expect(text).toContain('Eens 2× en Twijfel 1×');
    expect(text).toContain('Klant belt alsnog');
    expect(text).toContain('Een kaart die weg is');
    expect(text).not.toContain('Joris');
    expect(textOf(reportOf(strategy, 'en'))).toContain('Agree 2× and Doubt 1×');
  });
});

describe('how the group wanted to be checked', () => {
  const strategy = strategyFromPatch({
    meta: { language: 'nl' },
    checks: {
      profile: 'all',
      thresholds: { trainingMinEur: 1500, interimAfter: 12 },
      switchedOff: {
        'pay-per-call': { reason: 'Loopt al in een ander traject.', by: 'Bas', at: '' },
        'from-a-later-version': { reason: 'Onbekend hier.', by: '', at: '' },
      },
    },
  });

  test('stands in the document, with the reasons', () => {
    const text = textOf(reportOf(strategy, 'nl'));
    expect(text).toContain('Hoe is gekeken');
    expect(text).toContain('Betalen per gesprek: Loopt al in een ander traject. (Bas)');
    expect(text).toContain('from-a-later-version: Onbekend hier.');
    expect(text).toMatch(/Opleiding per medewerker per jaar, minstens: €\s1\.500 \(gebruikelijk €\s300\)/);
    expect(text).not.toContain('Doel zonder tussendoel, hooguit');
  });

  test('reasons are in the language of the workshop, and marked where that is another', () => {
    const marked = runsOf(reportOf(strategy, 'en')).filter((one) => one.text.startsWith('Loopt al'));
    expect(marked).toMatchObject([{ language: 'nl', gap: 'missing' }]);
  });

  test('says nothing when all is as usual', () => {
    expect(textOf(reportOf(emptyStrategy(), 'en'))).not.toContain('How we looked');
  });
});

describe('any strategy makes a sound tree', () => {
  test('no strategy makes it throw or print what is no word', () => {
    fc.assert(
      fc.property(arbitraryStrategy, fc.constantFrom(...languages), (strategy, language) => {
        const report = reportOf(strategy, language);
        for (const run of runsOf(report)) {
          expect(run.text).not.toMatch(/undefined|\[object|NaN|Infinity/);
        }
        const ids = headingsOf(report).map((heading) => heading.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });

  test.each(languages)('no empty table, no skipped heading level, in %s', (language) => {
    const report = reportOf(stroomnet, language);
    let level = 0;
    for (const block of blocksOf(report)) {
      if (block.type === 'heading') {
        expect(block.level).toBeLessThanOrEqual(level + 1 + (block.level === 3 && level === 1 ? 1 : 0));
        level = block.level;
      }
      if (block.type === 'table') {
        expect(block.rows.length).toBeGreaterThan(0);
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
      }
    }
  });

  test('the same strategy gives the same tree', () => {
    expect(reportOf(stroomnet, 'en')).toEqual(reportOf(stroomnet, 'en'));
  });
});

describe('an empty strategy', () => {
  test.each(languages)('is a short document that says what is still open, in %s', (language) => {
    const report = reportOf(emptyStrategy(), language);
    const blocks = blocksOf(report);
    expect(blocks.length).toBeLessThan(45);
    expect(blocks.filter((block) => block.type === 'table').length).toBeLessThanOrEqual(2);
    expect(report.chapters).toHaveLength(10);
    for (const chapter of report.chapters) expect(chapter.blocks.length).toBeGreaterThan(1);
    expect(textOf(report)).toContain(language === 'nl' ? 'Nog niet vastgelegd' : 'Not recorded yet');
  });
});

describe('two languages', () => {
  const original = 'Een klant hoeft maar één keer te bellen.';
  const patch = (translations: object) =>
    strategyFromPatch({
      meta: { language: 'nl' },
      ambition: { endState: original, serviceTier: 'premium' },
      departments: [{ id: 'd1', name: 'Klantenservice', kind: 'customer_service' }],
      themes: [{ id: 'learning', statement: 'Elke maand drie oorzaken.', ownerDeptId: 'd1' }],
      translations,
    });
  const path = 'ambition.endState';
  const runOf = (report: Report, text: string) => runsOf(report).find((run) => run.text.includes(text));

  test('choices, labels and a department called after its kind follow the document', () => {
    const text = textOf(reportOf(patch({}), 'en'));
    expect(text).toContain('Service tier');
    expect(text).toContain('Premium');
    expect(text).toContain('Customer service');
    expect(text).not.toContain('Klantenservice');
  });

  test('a text without translation is the original, in its own language and marked', () => {
    const report = reportOf(patch({}), 'en');
    expect(runOf(report, original)).toMatchObject({ language: 'nl', gap: 'missing' });
    expect(textOf(report)).toContain('0 of 2 texts are translated, 2 are not and 0 are outdated');
  });

  test('a translation takes its place; one of an older text is marked', () => {
    const english = 'A customer need call only once.';
    const current = { text: english, by: 'human', ofHash: hashOfText(original) };
    const report = reportOf(patch({ [path]: current }), 'en');
    expect(runOf(report, english)).toEqual({ text: english, language: 'en', path });
    expect(runOf(report, original)).toBeUndefined();
    const stale = reportOf(patch({ [path]: { ...current, ofHash: hashOfText('Iets anders.') } }), 'en');
    expect(runOf(stale, english)).toMatchObject({ gap: 'outdated' });
    expect(textOf(stale)).toContain('0 of 2 texts are translated, 1 are not and 1 are outdated');
    const machine = reportOf(patch({ [path]: { text: english, by: 'machine' } }), 'en');
    expect(textOf(machine)).toContain('1 translations were made by a machine');
  });

  test('the original language has no marks at all', () => {
    expect(runsOf(reportOf(stroomnet, 'nl')).filter((run) => run.gap)).toEqual([]);
  });

  test('the example is translated as a whole: no Dutch runs but names in the English document', () => {
    const report = reportOf(stroomnet, 'en');
    expect(runsOf(report).filter((run) => run.gap)).toEqual([]);
  });

  test('the glossary explains in both languages only what the document mentions', () => {
    const text = textOf(reportOf(stroomnet, 'nl'));
    expect(text).toContain('AHT, average handle time');
    for (const { term, meaning } of glossary) {
      for (const language of languages) {
        expect(term[language].trim()).not.toBe('');
        expect(meaning[language].trim()).not.toBe('');
      }
    }
    expect(textOf(reportOf(emptyStrategy(), 'nl'))).not.toContain('Shrinkage');
  });
});

describe('hostile text', () => {
  test('an open mark of writing direction is closed behind the text', () => {
    const strategy = strategyFromPatch({ ambition: { endState: 'abc \u202eom gekeerd' } });
    const run = runsOf(reportOf(strategy, 'nl')).find((one) => one.text.includes('gekeerd'));
    expect(run?.text).toBe('abc \u202eom gekeerd\u202c');
  });
});
