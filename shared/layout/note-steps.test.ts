import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Note, type Strategy } from '#shared/strategy/strategy.ts';
import { layoutBoard } from './layout.ts';
import { fittingNoteSize, nearestNoteSize, noteStep, placedNoteHeight } from './note-steps.ts';
import { measures, noteHeight } from './sizes.ts';

function noteWith(text: string): Note {
  const [note] = strategyFromPatch({ notes: [{ id: 'n', text }] }).notes;
  if (!note) throw new Error('There is no note.');
  return note;
}

const wish = fc.record({ w: fc.integer({ min: -50, max: 2000 }), h: fc.integer({ min: -50, max: 2000 }) });

describe('the size of a note', () => {
  test('goes in steps, and the size that it has is one of them', () => {
    fc.assert(
      fc.property(wish, (size) => {
        const step = nearestNoteSize(size);
        expect(Math.abs(step.w - measures.noteWidth) % noteStep.w).toBe(0);
        expect(nearestNoteSize(step)).toEqual(step);
      }),
    );
    expect(nearestNoteSize({ w: measures.noteWidth, h: noteHeight(noteWith('Kort')) })).toEqual({
      w: measures.noteWidth,
      h: noteHeight(noteWith('Kort')),
    });
  });

  test('is never so small that its text is cut off', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), wish, (text, size) => {
        const note = noteWith(text);
        const fitting = fittingNoteSize(note, size);
        expect(fitting.h).toBeGreaterThanOrEqual(noteHeight(note, fitting.w));
      }),
    );
  });

  test('grows with its text, also where the quick look says that it fits', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 100, max: 660 }), (text, width) => {
        const note = noteWith(text);
        expect(placedNoteHeight(note, width, 96)).toBeGreaterThanOrEqual(noteHeight(note, width));
      }),
    );
  });
});

describe('what is pinned where it flows', () => {
  const strategy: Strategy = strategyFromPatch({
    notes: [0, 1, 2, 3].map((index) => ({ id: `n${index}`, text: `Briefje ${index}`, item: 'learning' })),
  });
  const before = layoutBoard(strategy, 'nl');
  const places = (layout: typeof before, except: string) =>
    [...layout.notes, ...layout.cards]
      .filter(({ id }) => id !== except)
      .map(({ id, x, y }) => ({ id, x, y }));
  const sorted = (list: ReturnType<typeof places>) => list.toSorted((a, b) => a.id.localeCompare(b.id));

  test.each(['n0', 'n2'])('a note that is resized or locked leaves the others where they are: %s', (id) => {
    const note = before.notes.find((one) => one.id === id);
    if (!note) throw new Error('There is no note.');
    const box = { x: note.x, y: note.y, w: 260, h: 204, locked: true as const };
    const after = layoutBoard({ ...strategy, layout: { [id]: box } }, 'nl');
    expect(sorted(places(after, id))).toEqual(sorted(places(before, id)));
    expect(after.notes.find((one) => one.id === id)).toMatchObject({ w: 260, h: 204, cardId: 'learning' });
  });

  test('a card that is locked in its place leaves the others where they are', () => {
    const stacked = strategyFromPatch({
      channels: ['phone', 'email', 'chat'].map((kind) => ({ id: kind, kind })),
    });
    const free = layoutBoard(stacked, 'nl');
    const card = free.cards.find(({ id }) => id === 'phone');
    if (!card) throw new Error('There is no card.');
    const pinned = layoutBoard(
      { ...stacked, layout: { phone: { x: card.x, y: card.y, locked: true } } },
      'nl',
    );
    expect(sorted(places(pinned, ''))).toEqual(sorted(places(free, '')));
  });

  test('a note that is taken elsewhere makes room', () => {
    const after = layoutBoard({ ...strategy, layout: { n0: { x: -5000, y: 0 } } }, 'nl');
    const place = (id: string, layout: typeof before) => layout.notes.find((note) => note.id === id);
    expect(place('n1', after)).toMatchObject({ x: place('n0', before)?.x, y: place('n0', before)?.y });
  });

  test('an empty board has no notes to place', () => {
    expect(layoutBoard(emptyStrategy(), 'nl').notes).toEqual([]);
  });
});
