import { expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { marksOf } from './marks.ts';

const results = (dots: Readonly<Record<string, number>>) =>
  Object.entries(dots).map(([item, given]) => ({ item, title: item, dots: given }));
const { votes } = strategyFromPatch({
  votes: [
    { id: 'v1', results: results({ n1: 3, n2: 1, n3: 2 }) },
    { id: 'v2', results: results({ n1: 0, n2: 4 }) },
  ],
});
const seen = {
  strategy: { votes },
  session: { votes: {} },
  ballot: { items: [] },
  role: 'participant',
  isHere: () => true,
} as const;

it('shows what each thing got in the last vote on it', () => {
  expect([...marksOf(seen, new Map())]).toEqual([
    ['n2', { kind: 'result', voteId: 'v2', dots: 4 }],
    ['n3', { kind: 'result', voteId: 'v1', dots: 2 }],
  ]);
});

it('shows my dots while there is a vote on it, and no result that could lead the way', () => {
  const open = { items: ['n2', 'n4'], dots: 2, perItem: 1, state: 'open' as const, cast: 0 };
  const voting = { ...seen, session: { votes: { v3: open } }, ballot: { items: ['n4'] } };
  const marks = marksOf(voting, new Map());
  expect(marks.get('n4')).toEqual({ kind: 'ballot', mine: 1, canAdd: false });
  expect(marks.get('n2')).toEqual({ kind: 'ballot', mine: 0, canAdd: true });
  expect(marks.get('n3')).toMatchObject({ kind: 'result' });
  const watching = marksOf({ ...voting, role: 'observer' }, new Map());
  expect([...watching.keys()]).toEqual(['n3']);
});

it('gives a dot back when what it was on is gone', () => {
  const open = { items: ['n2', 'n4'], dots: 1, state: 'open' as const, cast: 0 };
  const voting = { ...seen, session: { votes: { v3: open } }, ballot: { items: ['n4'] } };
  const marks = marksOf({ ...voting, isHere: (id) => id !== 'n4' }, new Map());
  expect(marks.get('n2')).toMatchObject({ canAdd: true });
});

it('keeps what did not change the same', () => {
  const first = marksOf(seen, new Map());
  expect(marksOf({ ...seen }, first)).toBe(first);
});
