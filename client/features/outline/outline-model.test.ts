import { describe, expect, it } from 'vitest';
import { blockIds } from '#shared/strategy/blocks.ts';
import { entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { emptyStrategy, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { themeIds } from '#shared/strategy/themes.ts';
import { outlineCardOf, outlineOf } from './outline-model.ts';

/** Three items in each list, in an order that is not alphabetical. */
function filledStrategy(): Strategy {
  const empty = emptyStrategy();
  const lists = entityNames
    .filter(isListEntity)
    .filter((name) => name !== 'themes' && name !== 'blocks')
    .map((name) => [name, ['c', 'a', 'b'].map((letter) => ({ id: `${name}-${letter}` }))] as const);
  return { ...empty, ...Object.fromEntries(lists) } as Strategy;
}

const shownAsItems = new Set([
  'modelWeaknesses',
  'orgGoals',
  'goals',
  'kpis',
  'customerTypes',
  'contactReasons',
  'channels',
  'callFlows',
  'peaks',
  'sourcing',
  'feedbackSources',
  'risks',
  'systems',
  'budgetLines',
  'departments',
  'decisions',
  'initiatives',
]);

describe('the reading order of the list', () => {
  const strategy = filledStrategy();
  const stages = outlineOf(strategy);
  const order = stages.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.type === 'card' ? [entry.id] : entry.ids)),
  );

  it('has the eight stages', () => {
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('keeps the items of each list in the order of the model', () => {
    for (const name of entityNames.filter(isListEntity).filter((name) => shownAsItems.has(name))) {
      const ids = new Set(itemsOf(strategy, name).map(({ id }) => id));
      expect(order.filter((id) => ids.has(id))).toEqual([...ids]);
    }
  });

  it('keeps themes and blocks in the order of the catalogue', () => {
    expect(order.filter((id) => (themeIds as readonly string[]).includes(id)).slice(0, 6)).toEqual(themeIds);
    expect(order.filter((id) => (blockIds as readonly string[]).includes(id))).toEqual(blockIds);
  });

  it('shows everything once', () => {
    expect(new Set(order).size).toBe(order.length);
  });

  it('finds the card that shows a single entity, a statement or a note', () => {
    const withNote = {
      ...strategy,
      notes: strategy.notes.map((note, index) => ({ ...note, item: index === 0 ? 'data-use' : null })),
      visionStatements: strategy.visionStatements.map((one) => ({ ...one, topic: 'service' as const })),
    };
    expect(outlineCardOf(withNote, 'channelVision')).toBe('service-and-channels');
    expect(outlineCardOf(withNote, 'planning')).toBe('forecasting');
    expect(outlineCardOf(withNote, 'visionStatements-a')).toBe('vision-service');
    expect(outlineCardOf(withNote, 'notes-c')).toBe('data-use');
    expect(outlineCardOf(withNote, 'profile')).toBe('profile');
  });
});
