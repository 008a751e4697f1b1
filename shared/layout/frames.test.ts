import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { frameRoom, frameSize } from './frames.ts';
import { createLayouter, layoutBoard } from './layout.ts';
import { measures } from './sizes.ts';

function withNotes(count: number, layout: object = {}) {
  return strategyFromPatch({
    notes: [
      { id: 'f1', shape: 'frame', title: 'Groep' },
      ...Array.from({ length: count }, (_, index) => ({ id: `n${index}`, text: 'Woorden', item: 'f1' })),
    ],
    layout,
  });
}

describe('frames', () => {
  it('hold notes without a place in rows, and are never less high than those need', () => {
    const { frames, notes } = layoutBoard(withNotes(20, { f1: { x: 100, y: 50, w: 500, h: 200 } }), 'nl');
    const [frame] = frames;
    expect(frame).toMatchObject({ id: 'f1', x: 100, y: 50, w: 500 });
    for (const note of notes) {
      expect(note).toMatchObject({ frameId: 'f1', cardId: null, isPlaced: false });
      expect(note.x).toBeGreaterThanOrEqual(frame!.x + frameRoom.side);
      expect(note.x + note.w).toBeLessThanOrEqual(frame!.x + frame!.w);
      expect(note.y).toBeGreaterThanOrEqual(frame!.y + frameRoom.top);
      expect(note.y + note.h).toBeLessThanOrEqual(frame!.y + frame!.h);
    }
    const places = new Set(notes.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(20);
  });

  it('let those flow under what lies in them already', () => {
    const layout = { f1: { x: 0, y: 0, w: 400, h: 400 }, n0: { x: 20, y: 60 } };
    const { notes } = layoutBoard(withNotes(2, layout), 'nl');
    const [placed, flowing] = ['n0', 'n1'].map((id) => notes.find((note) => note.id === id)!);
    expect(placed).toMatchObject({ isPlaced: true, frameId: 'f1', x: 20, y: 60 });
    expect(flowing!.y).toBeGreaterThanOrEqual(placed!.y + placed!.h);
  });

  it('stand left of the board, one under another, where nobody gave them a place', () => {
    const strategy = strategyFromPatch({
      notes: [
        { id: 'f1', shape: 'frame' },
        { id: 'f2', shape: 'frame' },
      ],
    });
    const [first, second] = layoutBoard(strategy, 'nl').frames;
    expect(first!.x + first!.w).toBeLessThan(0);
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + frameSize.h);
  });

  it('stay the same objects as long as nothing about them changes', () => {
    const layouter = createLayouter('nl');
    const before = withNotes(3);
    const first = layouter.layout(before);
    const next = layouter.layout({ ...before, notes: [...before.notes] });
    expect(next.frames[0]).toBe(first.frames[0]);
    expect(next.notes[0]).toBe(first.notes[0]);
  });
});

describe('text without paper', () => {
  const boxOf = (text: string, box = {}) =>
    layoutBoard(
      strategyFromPatch({ notes: [{ id: 't', shape: 'text', text }], layout: { t: { x: 0, y: 0, ...box } } }),
      'nl',
    ).notes[0]!;

  it('is as wide as its words, up to a width, and from there on as high as its lines', () => {
    const short = boxOf('Kort');
    const longer = boxOf('Een iets langere regel');
    const long = boxOf('Een heel verhaal over wat klanten verwachten. '.repeat(4));
    expect(short.w).toBe(measures.leastFreeTextWidth);
    expect(longer.w).toBeGreaterThan(short.w);
    expect(longer.h).toBe(short.h);
    expect(long.w).toBeLessThanOrEqual(measures.freeTextWidth);
    expect(long.h).toBeGreaterThan(short.h);
  });

  it('keeps a width that somebody gave it', () => {
    expect(boxOf('Een iets langere regel die over meer regels gaat', { w: 150 })).toMatchObject({ w: 150 });
  });
});
