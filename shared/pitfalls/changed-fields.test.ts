import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { changedFields } from './changed-fields.ts';

const before = strategyFromPatch({
  ambition: { role: 'add_value' },
  channels: [
    { id: 'c1', kind: 'chat' },
    { id: 'c2', kind: 'phone' },
  ],
});
const changed = (after: Strategy) => [...changedFields(before, after, ['ambition', 'channels', 'goals'])];

test('nothing changed', () => {
  expect(changed({ ...before, layout: { c1: { x: 1, y: 1 } } })).toEqual([]);
});

test('a field of a single entity and one of an item', () => {
  expect(changed({ ...before, ambition: { ...before.ambition, role: null } })).toEqual(['ambition.role']);
  const channels = before.channels.map((channel) => ({ ...channel, status: 'pilot' as const }));
  expect(changed({ ...before, channels })).toEqual(['channels.status']);
});

test('an item that came, went or moved changes every field of its list', () => {
  const [first, second] = before.channels;
  for (const channels of [[], before.channels.slice(1), [second, first]]) {
    const fields = changed({ ...before, channels: channels.filter((channel) => channel !== undefined) });
    expect(fields).toContain('channels.kind');
    expect(fields).toContain('channels.optIn');
    expect(fields.every((field) => field.startsWith('channels.'))).toBe(true);
  }
});

test('an entity that is not asked about does not count', () => {
  const after = { ...before, meta: { ...before.meta, title: 'Nieuw' } };
  expect([...changedFields(before, after, ['channels'])]).toEqual([]);
});
