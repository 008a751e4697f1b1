import { beforeEach, expect, test } from 'vitest';
import { select, uiStore } from '#client/ui-state/ui-store.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { createBoxSelection } from './box-selection.ts';

const notes = ['a', 'b', 'c'].map(
  (id, index): BoardNode => ({
    id,
    type: 'note',
    position: { x: index * 100, y: 0 },
    width: 80,
    height: 80,
    data: {},
  }),
);

function boxTo(x: number) {
  return { x: -10, y: -10, w: x + 10, h: 50 };
}

beforeEach(() => select([]));

test('a box takes what it touches, lets go of it when it shrinks, and leaves alone what was selected before', () => {
  const take = createBoxSelection();
  select(['other', 'c']);
  take(boxTo(150), () => notes);
  expect(uiStore.getState().selection).toEqual(['other', 'c', 'a', 'b']);
  take(boxTo(50), () => notes);
  expect(uiStore.getState().selection).toEqual(['other', 'c', 'a']);
  take(null, () => notes);
  take({ x: 500, y: 500, w: 5, h: 5 }, () => notes);
  expect(uiStore.getState().selection).toEqual(['other', 'c', 'a']);
});

test('nothing is selected anew while the box stays as it is', () => {
  const take = createBoxSelection();
  take(boxTo(50), () => notes);
  select([]);
  take(boxTo(50), () => notes);
  expect(uiStore.getState().selection).toEqual([]);
});
