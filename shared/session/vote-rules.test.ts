import { describe, expect, it } from 'vitest';
import { ballotProblem, mostOnOne, openVoteOf, totalsOf, usualDots } from './vote-rules.ts';

const vote = { items: ['a', 'b', 'c'], dots: 3, state: 'open', cast: 0 } as const;

describe('a ballot', () => {
  it.each([
    [[], null],
    [['a', 'a', 'a'], null],
    [['a', 'd'], 'not-on-ballot'],
    [['a', 'b', 'c', 'a'], 'too-many-dots'],
  ] as const)('%j → %s', (ballot, problem) => {
    expect(ballotProblem({ ...vote, items: [...vote.items] }, ballot)).toBe(problem);
  });

  it('has no more on one item than the vote allows', () => {
    const once = { items: ['a', 'b'], dots: 3, perItem: 1 };
    expect([ballotProblem(once, ['a', 'b']), ballotProblem(once, ['a', 'a'])]).toEqual([
      null,
      'too-many-on-one',
    ]);
    expect([mostOnOne(once), mostOnOne({ dots: 2, perItem: 9 }), mostOnOne({ dots: 2 })]).toEqual([1, 2, 2]);
  });
});

describe('a result', () => {
  it('counts every dot once, on what was voted on', () => {
    expect(totalsOf(['a', 'b', 'c'], [['a', 'a'], ['b', 'gone'], []])).toEqual({ a: 2, b: 1, c: 0 });
  });
});

it('suggests a quarter of the items, at least one and at most ten dots', () => {
  expect([1, 2, 6, 12, 30, 400].map(usualDots)).toEqual([1, 1, 2, 3, 8, 10]);
});

it('finds the vote that is open', () => {
  const closed = { ...vote, items: [...vote.items], state: 'closed' as const };
  const open = { ...closed, state: 'open' as const };
  expect(openVoteOf({ v1: closed, v2: open })?.id).toBe('v2');
  expect(openVoteOf({ v1: closed })).toBeNull();
});
