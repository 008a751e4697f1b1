import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '#shared/layout/boxes.ts';
import { frameSize } from '#shared/layout/frames.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import { frameAround, frameDrawn } from './frame-place.ts';

const places = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: -4000, max: -800 }), y: fc.integer({ min: -600, max: 3000 }) }),
  { minLength: 2, maxLength: 12, selector: ({ x, y }) => `${x} ${y}` },
);

function boardWith(notes: readonly { x: number; y: number; item?: string }[]) {
  const strategy = strategyFromPatch({
    notes: notes.map(({ item = null }, index) => ({ id: `n${index}`, text: 'Woorden', item })),
    layout: Object.fromEntries(
      notes.flatMap(({ x, y, item }, index) => (item ? [] : [[`n${index}`, { x, y }]])),
    ),
  });
  return { strategy, layout: layoutBoard(strategy, 'nl') };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

const whole = (box: Box): Rect => ({ w: 0, h: 0, ...box });

describe('a frame around notes', () => {
  it('holds all of them and covers nothing else, wherever they lie', () => {
    fc.assert(
      fc.property(places, fc.nat(11), (all, count) => {
        const { strategy, layout } = boardWith(all);
        const chosen = layout.notes.slice(0, Math.max(1, count));
        const { box, members } = frameAround(chosen, layout, strategy.layout);
        for (const note of chosen) {
          const place = members.get(note.id)!;
          expect(place.x).toBeGreaterThanOrEqual(box.x);
          expect(place.y).toBeGreaterThanOrEqual(box.y);
          expect(place.x + note.w).toBeLessThanOrEqual(box.x + box.w! + 1);
          expect(place.y + note.h).toBeLessThanOrEqual(box.y + box.h! + 1);
        }
        for (const other of [...layout.cards, ...layout.notes.filter(({ id }) => !members.has(id))]) {
          // Rounding to whole units may let edges touch.
          const { x, y, w, h } = whole(box);
          expect(overlaps({ x: x + 1, y: y + 1, w: w - 2, h: h - 2 }, other)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves notes that lie free where they lie', () => {
    const { strategy, layout } = boardWith([
      { x: -2000, y: 0 },
      { x: -1800, y: 30 },
    ]);
    const { members } = frameAround(layout.notes, layout, strategy.layout);
    expect(Object.fromEntries(members)).toEqual({ n0: { x: -2000, y: 0 }, n1: { x: -1800, y: 30 } });
  });

  it('takes notes from under their card to a free place', () => {
    const { strategy, layout } = boardWith([
      { x: 0, y: 0, item: 'ambition' },
      { x: 0, y: 0, item: 'learning' },
    ]);
    const { box } = frameAround(layout.notes, layout, strategy.layout);
    expect(layout.cards.some((card) => overlaps(whole(box), card))).toBe(false);
  });
});

describe('a frame that is drawn', () => {
  it('takes in the free notes that lie in it whole, and has the usual size after a mere click', () => {
    const { strategy, layout } = boardWith([
      { x: -2000, y: 0 },
      { x: -1800, y: 0 },
      { x: -1000, y: 0 },
    ]);
    const drawn = frameDrawn({ x: -2050, y: -50, w: 420, h: 300 }, layout, strategy.layout);
    expect([...drawn.members.keys()]).toEqual(['n0', 'n1']);
    const clicked = frameDrawn({ x: -3000, y: 0, w: 2, h: 1 }, layout, strategy.layout);
    expect(clicked.box).toMatchObject(frameSize);
    expect(clicked.members.size).toBe(0);
  });
});
