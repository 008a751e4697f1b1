import { describe, expect, it } from 'vitest';
import { createLayouter } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { isReactionOf, ownReactions, type Reactor, reactionsOn, reactionTotals } from './reactions.ts';

const anouk: Reactor = { participantId: 'p1', name: 'Anouk', departmentId: 'cs' };

function board(reactions: readonly object[]) {
  return strategyFromPatch({
    departments: [{ id: 'cs', kind: 'customer_service' }],
    participants: [
      { id: 'p1', name: 'Anouk' },
      { id: 'p2', name: 'Joris' },
    ],
    channels: [{ id: 'c1', kind: 'phone' }],
    visionStatements: [{ id: 'v1', topic: 'service', text: 'Altijd een mens' }],
    reactions,
  });
}

describe('reactions', () => {
  const strategy = board([
    { id: 'a', item: 'c1', kind: 'doubt', by: 'Anouk', authorId: 'p1', at: '2026-11-03T10:02:00Z' },
    { id: 'b', item: 'c1', kind: 'agree', by: 'Joris', authorId: 'p2', at: '2026-11-03T10:01:00Z' },
    { id: 'c', item: 'c1', kind: 'agree', by: 'Anouk', authorId: 'p1', at: '2026-11-03T10:00:00Z' },
    { id: 'd', item: 'c1', kind: 'agree', by: 'Anouk B.', authorId: 'p1', at: '2026-11-03T10:03:00Z' },
    { id: 'e', item: 'v1', kind: 'idea', by: 'Bas', departmentId: 'cs' },
    { id: 'f', item: 'v1', kind: 'idea', by: 'Bas' },
    { id: 'g', item: 'channelVision', kind: 'question', by: 'Bas' },
    { id: 'h', item: 'gone', kind: 'agree', by: 'Bas' },
    { id: 'i', item: 'c1', kind: 'applause', by: 'Bas' },
  ]);
  const shown = (cardId: string) =>
    reactionsOn(strategy, cardId).map(({ kind, people }) => [kind, people.map(({ id }) => id)]);

  it('are told per kind, each person once and the first first, on the card that shows what they are about', () => {
    expect(shown('c1')).toEqual([
      ['agree', ['c', 'b']],
      ['doubt', ['a']],
    ]);
    expect(shown('vision-service')).toEqual([['idea', ['e', 'f']]]);
    expect(reactionsOn(strategy, 'gone')).toEqual([]);
    expect(reactionsOn(strategy, 'c1')).toBe(reactionsOn(strategy, 'c1'));
    expect(reactionTotals(strategy).map(({ item }) => item)).toEqual(['c1', 'v1', 'channelVision']);
  });

  it('are my own by who I am, and by my name and department where nobody knows who it was', () => {
    expect(ownReactions(strategy, 'c1', 'agree', anouk)).toEqual(['c', 'd']);
    const bas = { participantId: 'p9', name: 'Bas', departmentId: 'cs' };
    expect(ownReactions(strategy, 'vision-service', 'idea', bas)).toEqual(['e']);
    const namesake = { ...anouk, participantId: 'p9' };
    expect(strategy.reactions.filter((one) => isReactionOf(one, namesake))).toEqual([]);
  });

  it('take no room: nothing on the board moves for them', () => {
    const layouter = createLayouter('nl');
    const before = board([]);
    const { reactions } = strategy;
    expect(layouter.layout({ ...before, reactions })).toBe(layouter.layout(before));
  });
});
