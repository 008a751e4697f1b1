import { expect, it } from 'vitest';
import { definitionOf } from '#shared/strategy/entities.ts';
import { emptyStrategy, type Note } from '#shared/strategy/strategy.ts';
import { emptyValues } from '#shared/strategy/values.ts';
import { layoutBoard } from './layout.ts';
import { countsByRegion } from './region-counts.ts';
import { regionFrames } from './region-frames.ts';

function note(id: string, item: string | null): Note {
  return { id, ...emptyValues(definitionOf('notes')), item, text: id } as Note;
}

it('counts a note where it lies, however it got there', () => {
  const { x, w } = regionFrames[3];
  const strategy = {
    ...emptyStrategy(),
    notes: [note('loose', null), note('under-vision', 'knowledge'), note('far', null), note('over', null)],
    layout: {
      loose: { x: x + 20, y: 600 },
      far: { x: -4000, y: 300 },
      over: { x: x + w - 80, y: -600 },
    },
  };
  const counts = countsByRegion(layoutBoard(strategy, 'nl'));
  expect(counts.get(3)).toEqual({ cards: 0, notes: 1 });
  expect(counts.get(4)).toEqual({ cards: 6, notes: 1 });
  expect([...counts.values()].reduce((sum, { notes }) => sum + notes, 0)).toBe(2);
});
