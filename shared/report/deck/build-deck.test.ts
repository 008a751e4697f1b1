import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { reportOptionsFor } from '#tests/support/hostile.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { plainText } from '../runs.ts';
import { buildDeck } from './build-deck.ts';
import type { Deck } from './tree.ts';

const deckOf = (strategy: Strategy, language: Language = 'nl') =>
  buildDeck(strategy, language, reportOptionsFor(strategy, language));

const titlesOf = ({ slides }: Deck) => slides.map(({ title }) => plainText(title));

test('any strategy becomes at most twelve slides, each with a title and something on it', () => {
  fc.assert(
    fc.property(arbitraryStrategy, fc.constantFrom(...languages), (strategy, language) => {
      const { slides } = buildDeck(strategy, language, { findings: [] });
      expect(slides.length).toBeGreaterThan(0);
      expect(slides.length).toBeLessThanOrEqual(11);
      expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      for (const { title, bands } of slides) {
        expect(plainText(title).trim()).not.toBe('');
        expect(bands.flatMap(({ parts }) => parts).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

test.each(languages)(
  'the worked example fills all twelve, and titles say what slides tell (%s)',
  (language) => {
    const deck = deckOf(stroomnet, language);
    expect(deck.slides).toHaveLength(11);
    const titles = titlesOf(deck).join('\n');
    expect(titles).toContain(
      language === 'nl'
        ? 'Klantcontact moet vooral klanten behouden'
        : 'Customer contact is there above all to retain customers',
    );
    expect(titles).toContain(language === 'nl' ? 'Over alle zes thema' : 'All six themes have a decision');
    expect(titles).not.toMatch(/undefined|NaN|\{/);
  },
);

test('a strategy of nothing is told honestly, on two slides', () => {
  const deck = deckOf(emptyStrategy());
  expect(titlesOf(deck)).toEqual(['Deze strategie staat nog aan het begin']);
  const [slide] = deck.slides;
  expect(slide?.bands[0]?.parts[0]).toMatchObject({ type: 'bullets', items: { length: 9 } });
});

test('what is missing from an all but finished strategy stands on its last slide', () => {
  const deck = deckOf({ ...stroomnet, budgetLines: [], visionStatements: [] });
  expect(plainText(deck.slides.at(-1)?.foot ?? [])).toBe('Nog niet vastgelegd: visie en budget.');
});

test('goals that are not drawn are counted, and numbers stay those of the document', () => {
  const goals = Array.from({ length: 40 }, (_, position) => ({
    id: `g${position}`,
    text: `Doel van jaar ${position}`,
    level: position % 2 === 0 ? 'interim' : 'strategic',
    parentId: position % 2 === 0 && position < 39 ? `g${position + 1}` : null,
    horizon: '2028-01',
  }));
  const deck = deckOf(strategyFromPatch({ meta: { language: 'nl' }, goals }));
  const slide = deck.slides.find(({ id }) => id === 'goals');
  expect(slide?.bands[0]?.parts[0]?.type).toBe('drawing');
  expect(plainText(slide?.foot ?? [])).toMatch(/^Nog \d+ doelen staan in het document\.$/);
});

describe('the contact reasons', () => {
  const reason = (id: string, more: object = {}) => ({ id, name: `Reden ${id}`, ...more });
  const slideOf = (contactReasons: readonly object[]) =>
    deckOf(strategyFromPatch({ meta: { language: 'nl' }, contactReasons })).slides.find(
      ({ id }) => id === 'reasons',
    );
  const low = { valueCustomer: 'low', valueOrganisation: 'low' };

  test('stand in the quadrant by value, each with the number that the table gives it', () => {
    const slide = slideOf([
      reason('a', { ...low, volumePerYear: 10, approach: 'eliminate' }),
      reason('b', { volumePerYear: 30 }),
      reason('c', { ...low, valueCustomer: 'high', volumePerYear: 20, approach: 'eliminate' }),
    ]);
    const [quadrant, table] = slide?.bands[0]?.parts ?? [];
    expect(quadrant).toMatchObject({
      type: 'quadrant',
      points: [
        { mark: '1*', across: 'high', up: 'low', figure: 20, standsOut: true },
        { mark: '2', across: 'low', up: 'low', figure: 10, standsOut: false },
      ],
    });
    const numbers = table?.type === 'table' ? table.rows.map(([number]) => plainText(number ?? [])) : [];
    expect(numbers).toEqual(['', '1*', '2']);
    expect(plainText(slide?.foot ?? [])).toBe(
      '* Onze aanpak is een andere dan het kwadrant aanraadt. Zonder nummer: de waarde is nog niet bepaald.',
    );
  });

  test('are no more than can be told apart; the others are counted', () => {
    const slide = slideOf(Array.from({ length: 13 }, (_, at) => reason(`r${at}`, low)));
    const [quadrant] = slide?.bands[0]?.parts ?? [];
    expect(quadrant).toMatchObject({ points: { length: 10 } });
    expect(plainText(slide?.foot ?? [])).toBe('Nog 3 contactredenen staan in het document.');
  });

  test('stand in a table with their causes while none was judged by value', () => {
    const slide = slideOf([reason('a', { rootCause: 'De brief is onduidelijk.' })]);
    expect(slide?.bands[0]?.parts.map(({ type }) => type)).toEqual(['table']);
  });
});
