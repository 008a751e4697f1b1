import { expect, test } from 'vitest';
import { goalsAbove } from './goal-steps.ts';

const goals = [
  { id: 'g1', parentId: null },
  { id: 'g2', parentId: 'g1' },
  { id: 'g4', parentId: 'g3' },
  { id: 'g3', parentId: 'g2' },
  { id: 'other', parentId: null },
];
const above = (id: string, all: typeof goals = goals) => goalsAbove(all, id).map((goal) => goal.id);

test('a goal is no step towards itself or what leads to it, however many steps that takes', () => {
  expect(above('g1')).toEqual(['other']);
  expect(above('g3')).toEqual(['g1', 'g2', 'other']);
  expect(above('g4')).toEqual(['g1', 'g2', 'g3', 'other']);
  expect(above('other')).toEqual(['g1', 'g2', 'g4', 'g3']);
});

test('goals that go round already have an end', () => {
  const round = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'c' },
  ];
  expect(goalsAbove(round, 'a').map(({ id }) => id)).toEqual(['c']);
  expect(goalsAbove(round, 'c').map(({ id }) => id)).toEqual(['a', 'b']);
});
