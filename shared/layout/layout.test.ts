import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardKindOf } from '#shared/elements/kinds.ts';
import { stageOf, stages } from '#shared/journey/stages.ts';
import { textWidth } from '#shared/lettering/text-metrics.ts';
import { blockIds } from '#shared/strategy/blocks.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Note, type Strategy } from '#shared/strategy/strategy.ts';
import { themeIds } from '#shared/strategy/themes.ts';
import { emptyValues } from '#shared/strategy/values.ts';
import type { BoardLayout, Rect } from './boxes.ts';
import { createLayouter, layoutBoard } from './layout.ts';
import { regionFrames } from './region-frames.ts';
import { boardFonts, measures } from './sizes.ts';

function itemsWith(
  entity: ListEntityName,
  count: number,
  values: (index: number) => object,
): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${entity}-${index}`,
    ...emptyValues(definitionOf(entity)),
    ...values(index),
  }));
}

function noteOn(index: number, item: string | null, text: string): Note {
  return { id: `note-${index}`, ...emptyValues(definitionOf('notes')), item, text } as Note;
}

const words = fc.lorem({ maxCount: 30 });
const cardIds = [...themeIds, ...blockIds, 'ambition', 'profile', 'channels-0', 'goals-1', 'vision-service'];

const strategies: fc.Arbitrary<Strategy> = fc
  .record({
    channels: fc.nat(8),
    goals: fc.nat(6),
    kpis: fc.nat(5),
    initiatives: fc.nat(6),
    text: words,
    notes: fc.array(fc.tuple(fc.option(fc.constantFrom(...cardIds)), words), { maxLength: 40 }),
  })
  .map(({ channels, goals, kpis, initiatives, text, notes }) => ({
    ...emptyStrategy(),
    channels: itemsWith('channels', channels, () => ({
      kind: 'chat',
      purpose: text,
    })) as Strategy['channels'],
    goals: itemsWith('goals', goals, (index) => ({
      text,
      level: (['strategic', 'interim', 'operational'] as const)[index % 3],
      parentId: index % 3 === 1 ? `goals-${index - 1}` : null,
    })) as Strategy['goals'],
    kpis: itemsWith('kpis', kpis, () => ({ kind: 'nps' })) as Strategy['kpis'],
    initiatives: itemsWith('initiatives', initiatives, (index) => ({
      name: text,
      bucket: (['now', 'next', 'later', null] as const)[index % 4],
    })) as Strategy['initiatives'],
    notes: notes.map(([item, body], index) => noteOn(index, item, body)),
  }));

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function overlappingPair({ cards, notes, findings }: BoardLayout): unknown {
  const boxes = [...cards, ...notes, ...findings];
  for (const [index, box] of boxes.entries()) {
    const other = boxes.slice(index + 1).find((one) => overlaps(box, one));
    if (other) return [box, other];
  }
  return null;
}

describe('the layout of the board', () => {
  it('never lets what flows overlap', () => {
    fc.assert(
      fc.property(strategies, (strategy) => {
        expect(overlappingPair(layoutBoard(strategy, 'nl'))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('keeps everything that flows inside its region', () => {
    fc.assert(
      fc.property(strategies, (strategy) => {
        const { regions, cards } = layoutBoard(strategy, 'en');
        for (const card of cards) {
          const region = regions.find(({ number }) => number === card.region)!;
          expect(card.x).toBeGreaterThanOrEqual(region.x);
          expect(card.x + card.w).toBeLessThanOrEqual(region.x + region.w);
          expect(card.y + card.h).toBeLessThanOrEqual(region.y + region.h);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same board for the same strategy, and no region ever moves or gets wider', () => {
    const empty = layoutBoard(emptyStrategy(), 'nl').regions;
    fc.assert(
      fc.property(strategies, (strategy) => {
        const layout = layoutBoard(strategy, 'nl');
        expect(layoutBoard(strategy, 'nl')).toEqual(layout);
        layout.regions.forEach((region, index) => {
          expect(region).toMatchObject({ x: empty[index]!.x, y: empty[index]!.y, w: empty[index]!.w });
          expect(region.h).toBeGreaterThanOrEqual(measures.leastRegionHeight);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('lays out step by step exactly as it does at once', () => {
    fc.assert(
      fc.property(fc.array(strategies, { minLength: 2, maxLength: 5 }), (steps) => {
        const layouter = createLayouter('nl');
        let strategy = emptyStrategy();
        for (const step of steps) {
          // One part changes at a time, as on a real board, so that most regions are kept.
          for (const part of ['notes', 'goals', 'channels', 'kpis', 'initiatives'] as const) {
            strategy = { ...strategy, [part]: step[part] };
            expect(layouter.layout(strategy)).toEqual(layoutBoard(strategy, 'nl'));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('looks only at the region in which something changed', () => {
    const layouter = createLayouter('nl');
    const before = {
      ...emptyStrategy(),
      notes: [noteOn(0, 'position', 'Een'), noteOn(1, 'learning', 'Twee')],
    };
    const first = layouter.layout(before);
    const edited = {
      ...before.notes[0]!,
      text: 'Een tekst die over een heleboel regels gaat omdat hij lang is',
    };
    const second = layouter.layout({ ...before, notes: [edited, before.notes[1]!] });
    second.regions.forEach((region, index) => {
      if (region.number !== 4) expect(region).toBe(first.regions[index]);
    });
    expect(second.notes[0]!.h).toBeGreaterThan(first.notes[0]!.h);
  });

  it('leaves what somebody put down where it lies, with its notes under it', () => {
    const strategy: Strategy = {
      ...emptyStrategy(),
      notes: [
        noteOn(0, 'learning', 'Hoort bij leren'),
        noteOn(1, null, 'Ligt los'),
        noteOn(2, 'position', 'Elders'),
      ],
      layout: {
        learning: { x: -900, y: 400 },
        'note-1': { x: 5000, y: 7000 },
        'note-2': { x: 12, y: 13, w: 200, h: 200 },
      },
    };
    const { cards, notes } = layoutBoard(strategy, 'nl');
    const card = cards.find(({ id }) => id === 'learning')!;
    expect(card).toMatchObject({ x: -900, y: 400, isPlaced: true });
    const byId = Object.fromEntries(notes.map((note) => [note.id, note]));
    expect(byId['note-0']).toMatchObject({ x: -900 + measures.noteIndent, isPlaced: false });
    expect(byId['note-0']!.y).toBeGreaterThan(card.y + card.h);
    expect(byId['note-1']).toMatchObject({ x: 5000, y: 7000, isPlaced: true, cardId: null });
    expect(byId['note-2']).toMatchObject({ x: 12, y: 13, w: 200, h: 200, cardId: 'position' });
  });

  it('shows every card and every note of a filled board once', () => {
    const file = readStrategyFile(readFileSync('templates/stroomnet/strategy.json', 'utf8'));
    if (!file.ok) throw new Error('The template does not read.');
    const { strategy } = file;
    const { cards, notes } = layoutBoard(strategy, 'nl');
    const ids = cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...themeIds, ...blockIds]) expect(ids).toContain(id);
    for (const name of [
      'channels',
      'goals',
      'kpis',
      'risks',
      'systems',
      'initiatives',
      'sourcing',
    ] as const) {
      for (const { id } of strategy[name]) expect(ids).toContain(id);
    }
    for (const id of ids) expect(cardKindOf(strategy, id)).toBeDefined();
    expect(notes.map(({ id }) => id).toSorted()).toEqual(strategy.notes.map(({ id }) => id).toSorted());
  });

  it.each(stages.map(({ number }) => number))(
    'has room for the question of region %i in one row',
    (number) => {
      const room = regionFrames[number].w - 2 * measures.regionPadding;
      for (const question of Object.values(stageOf(number).question)) {
        expect(textWidth(question, boardFonts.question)).toBeLessThan(room);
      }
    },
  );
});
