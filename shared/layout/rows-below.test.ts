import { describe, expect, it } from 'vitest';
import { emptyStrategy, type Note, type Strategy } from '#shared/strategy/strategy.ts';
import { layoutBoard } from './layout.ts';
import { regionFrames } from './region-frames.ts';
import { rowsBelow } from './rows-below.ts';
import { measures } from './sizes.ts';

const note = (id: string): Note => ({
  id,
  text: '',
  author: '',
  authorId: null,
  departmentId: null,
  onBehalf: '',
  item: null,
  parked: false,
  createdAt: null,
  title: '',
  shape: null,
  freeWidth: null,
  freeHeight: null,
});

function boardWith(layout: Strategy['layout']): Strategy {
  return { ...emptyStrategy(), notes: Object.keys(layout).map(note), layout };
}

const heights = Array.from({ length: 17 }, (_, index) => 96 + (index % 3) * 36);

describe('rows below a region', () => {
  it('stay within its width and under everything in it', () => {
    const layout = layoutBoard(emptyStrategy(), 'nl');
    for (const { number, x, y, w, h } of layout.regions) {
      for (const place of rowsBelow([layout], number, heights)) {
        expect(place.x).toBeGreaterThanOrEqual(x);
        expect(place.x + measures.noteWidth).toBeLessThanOrEqual(x + w);
        expect(place.y).toBeGreaterThanOrEqual(y + h);
      }
    }
  });

  it('keep clear of each other and of what people put there, in each language', () => {
    const { x } = regionFrames[4];
    const strategy = boardWith({
      n1: { x: x + 40, y: 1100 },
      n2: { x: x + 300, y: 1420 },
      n3: { x: x + 10, y: 9000 },
    });
    const layouts = [layoutBoard(strategy, 'nl'), layoutBoard(strategy, 'en')];
    const boxes = rowsBelow(layouts, 4, heights).map((place, index) => ({
      ...place,
      w: measures.noteWidth,
      h: heights[index] ?? 0,
    }));
    const all = [...boxes, ...layouts.flatMap(({ notes, cards }) => [...notes, ...cards])];
    for (const box of boxes) {
      const touching = all.filter(
        (other) =>
          other !== box &&
          other.x < box.x + box.w &&
          other.x + other.w > box.x &&
          other.y < box.y + box.h &&
          other.y + other.h > box.y,
      );
      expect(touching).toEqual([]);
    }
    expect(Math.max(...boxes.map(({ y, h }) => y + h))).toBeLessThan(9000);
  });

  it('are none for no notes', () => {
    expect(rowsBelow([layoutBoard(emptyStrategy(), 'nl')], 1, [])).toEqual([]);
  });
});
