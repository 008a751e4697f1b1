import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { threadOf } from './thread.ts';
import { isSameForThreads, threadEntities } from './ties.ts';

const strategy = strategyFromPatch({
  orgGoals: [{ id: 'o1', text: 'Behoud' }],
  goals: [
    { id: 'g1', level: 'strategic', orgGoalId: 'o1', tags: ['nps_up'] },
    { id: 'g2', level: 'interim', parentId: 'g1' },
    { id: 'g3', level: 'operational', parentId: 'g2' },
    { id: 'g4', level: 'interim' },
    { id: 'g5', level: 'strategic' },
  ],
  themes: [{ id: 'learning', goalIds: ['g1'], statement: 'Elke week' }],
  blocks: [
    { id: 'improvement', themeIds: ['learning'] },
    { id: 'roadmap', statement: 'Eerst de basis' },
    { id: 'budget', goalIds: ['g5'] },
  ],
  channels: [
    { id: 'c1', kind: 'chatbot' },
    { id: 'c2', kind: 'phone' },
  ],
  systems: [{ id: 's1', name: 'CRM' }, { id: 's2' }],
  kpis: [
    { id: 'k1', kind: 'nps' },
    { id: 'k2', kind: 'containment', channelIds: ['c1'] },
    { id: 'k3', kind: 'sickness' },
  ],
  initiatives: [
    { id: 'i1', goalIds: ['g3'], channelKinds: ['chatbot'], systemIds: ['s1'], dependsOnIds: ['i2'] },
    { id: 'i2', name: 'Kennis op orde' },
    { id: 'i3', name: 'Los' },
  ],
  budgetLines: [{ id: 'b1', goalIds: ['g2'] }, { id: 'b2' }],
  links: [{ id: 'l1', from: 'g1', to: 's2' }],
});

const idsOf = (cards: readonly { readonly id: string }[] | undefined) => cards?.map(({ id }) => id);

describe('the thread of a goal', () => {
  it('goes from the goal down to blocks, channels, figures and money', () => {
    expect(threadOf(strategy, 'g1')?.items).toEqual([
      { id: 'g2', entity: 'goals', through: 'g1' },
      { id: 'g3', entity: 'goals', through: 'g2' },
      { id: 'learning', entity: 'themes', through: 'g1' },
      { id: 'improvement', entity: 'blocks', through: 'learning' },
      { id: 'i1', entity: 'initiatives', through: 'g3' },
      { id: 'i2', entity: 'initiatives', through: 'i1' },
      { id: 'c1', entity: 'channels', through: 'i1' },
      { id: 's1', entity: 'systems', through: 'i1' },
      { id: 's2', entity: 'systems', through: 'g1' },
      { id: 'k1', entity: 'kpis', through: 'g1' },
      { id: 'k2', entity: 'kpis', through: 'c1' },
      { id: 'b1', entity: 'budgetLines', through: 'g2' },
    ]);
  });

  it('goes up to what the goal itself serves', () => {
    expect(threadOf(strategy, 'g3')?.towards).toEqual(['g2', 'g1', 'o1']);
    expect(threadOf(strategy, 'g3')?.ties).toContainEqual({ from: 'g1', to: 'o1' });
    expect(idsOf(threadOf(strategy, 'g3')?.items)).toEqual(['i1', 'i2', 'c1', 's1', 'k2']);
  });

  it('tells what serves no goal, of themes and blocks only those about which something is said', () => {
    const loose = ['g4', 'roadmap', 'i3', 'c2', 'k3', 'b2'];
    expect(idsOf(threadOf(strategy, 'g1')?.loose)).toEqual(loose);
    expect(idsOf(threadOf(strategy, 'g5')?.loose)).toEqual(loose);
    expect(idsOf(threadOf(strategy, 'g5')?.items)).toEqual(['budget']);
  });

  it('is nothing for what is no goal, and survives things that serve each other', () => {
    expect(threadOf(strategy, 'c1')).toBeUndefined();
    const circle = strategyFromPatch({
      goals: [{ id: 'g1' }],
      initiatives: [
        { id: 'i1', goalIds: ['g1'], dependsOnIds: ['i2'] },
        { id: 'i2', dependsOnIds: ['i1'] },
      ],
    });
    expect(idsOf(threadOf(circle, 'g1')?.items)).toEqual(['i1', 'i2']);
  });

  it('is worked out again only when something on threads changed', () => {
    const note: Strategy = { ...strategy, notes: [], layout: {} };
    expect(isSameForThreads(strategy, note)).toBe(true);
    expect(isSameForThreads(strategy, { ...strategy, goals: [...strategy.goals] })).toBe(false);
  });
});

describe('threads of any strategy', () => {
  const check = (one: Strategy) => {
    for (const { id: goalId } of one.goals) {
      const thread = threadOf(one, goalId);
      if (!thread) throw new Error('A goal has a thread.');
      const { towards, items, loose, ties } = thread;
      const named = [goalId, ...towards, ...items.map(({ id }) => id)];
      expect(new Set(named).size).toBe(named.length);
      for (const id of [...named, ...loose.map((card) => card.id)])
        expect(entityOfItem(one, id)).toBeTruthy();
      for (const { through } of items) expect(named).toContain(through);
      for (const { from, to } of ties) expect(named).toEqual(expect.arrayContaining([from, to]));
      expect(new Set(ties.map(({ from, to }) => `${from} ${to}`)).size).toBe(ties.length);
      const served = new Set(items.map(({ id }) => id));
      const looseIds = loose.map(({ id }) => id);
      expect(new Set(looseIds).size).toBe(looseIds.length);
      expect(loose.filter(({ id, entity }) => entity !== 'goals' && served.has(id))).toEqual([]);
      const order = items.map(({ entity }) => threadEntities.indexOf(entity));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  };

  it('name what exists, each once, in the order of the story', () => {
    fc.assert(fc.property(arbitraryStrategy, check), { numRuns: 60 });
  });

  it('hold for the worked example', () => check(stroomnet));
});
