import { expect, test } from 'vitest';
import { changedFacts } from './changed-facts.ts';

const facts = [
  { path: 'channels.c1.status', value: 'planned' },
  { path: 'channels.c1.motives', value: ['cost_saving', 'trend'] },
  { path: 'channels.c1.name', value: '' },
];

test('facts that only stand in another order or way are the same', () => {
  const now = [
    { path: 'channels.c1.name', value: null },
    { path: 'channels.c1.motives', value: ['trend', 'cost_saving'] },
    { path: 'channels.c1.status', value: 'planned' },
  ];
  expect(changedFacts(facts, now)).toEqual([]);
});

test('what changed, what came and what went is told apart', () => {
  const now = [
    { path: 'channels.c1.status', value: 'pilot' },
    { path: 'channels.c2.status', value: 'planned' },
    { path: 'channels.c1.motives', value: ['trend', 'cost_saving'] },
  ];
  expect(changedFacts(facts, now)).toEqual([
    { kind: 'changed', path: 'channels.c1.status', before: 'planned', after: 'pilot' },
    { kind: 'came', path: 'channels.c2.status', after: 'planned' },
    { kind: 'went', path: 'channels.c1.name', before: '' },
  ]);
});
