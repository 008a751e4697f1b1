import { expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { participationOf, silentIn } from './participation.ts';

const strategy = strategyFromPatch({
  departments: [
    { id: 'cs', kind: 'customer_service' },
    { id: 'it', kind: 'it' },
    { id: 'hr', kind: 'hr' },
    { id: 'shop', kind: 'sales', involved: false },
  ],
  goals: [{ id: 'g1', text: 'Minder herhaalverkeer' }],
  channels: [{ id: 'c1', kind: 'chat', purpose: 'Hulp' }],
  notes: [
    { id: 'n1', departmentId: 'cs', item: 'learning', createdAt: '2026-11-22T10:30:00Z' },
    { id: 'n2', departmentId: 'cs', item: 'n1', createdAt: '2026-11-22T09:00:00Z' },
    { id: 'n3', departmentId: 'cs' },
    { id: 'n4', departmentId: 'shop', item: 'learning' },
  ],
  reactions: [
    {
      id: 'r1',
      item: 'n1',
      kind: 'agree',
      by: 'Hanna',
      authorId: 'p9',
      departmentId: 'hr',
      at: '2026-11-22T10:20:00Z',
    },
    {
      id: 'r2',
      item: 'n1',
      kind: 'agree',
      by: 'Hanna',
      authorId: 'p9',
      departmentId: 'hr',
      at: '2026-11-22T10:20:01Z',
    },
    {
      id: 'r3',
      item: 'g1',
      kind: 'agree',
      by: 'Hanna',
      authorId: 'p9',
      departmentId: 'hr',
      at: '2026-11-22T09:20:00Z',
    },
  ],
  comments: [{ id: 'm1', item: 'g1', departmentId: 'it', at: '2026-11-22T10:10:00Z' }],
});
const clients: Readonly<Record<string, readonly number[]>> = {
  'channels.c1.purpose': [1, 2],
  'goals.g1.text': [2],
  'profile.name': [9],
  'ambition.serviceTier': [3],
  'profile.sector': [1, 4],
};
const person = (departmentId: string) => ({ name: 'x', departmentId, role: 'contributor' as const });
const contributions = participationOf(strategy, {
  session: {
    clients: { 1: 'p1', 2: 'p2', 3: 'p1' },
    voices: {
      3: { by: 'p1', departmentId: 'hr', onBehalf: true },
      4: { by: 'p2', departmentId: 'it', onBehalf: true },
    },
    participants: { p1: person('it'), p2: person('it') },
  },
  writersOf: (path) => clients[path] ?? [],
  since: Date.parse('2026-11-22T10:00:00Z'),
});

it('counts notes, comments, reactions and fields of each department by the stage that they belong to', () => {
  expect(contributions).toEqual([
    {
      departmentId: 'cs',
      notes: 3,
      fields: 0,
      comments: 0,
      reactions: 0,
      byStage: [0, 0, 0, 2, 0, 0, 0, 0],
      lately: 1,
      onBehalf: 0,
    },
    {
      departmentId: 'it',
      notes: 0,
      fields: 3,
      comments: 1,
      reactions: 0,
      byStage: [1, 0, 2, 0, 1, 0, 0, 0],
      lately: 1,
      onBehalf: 0,
    },
    {
      departmentId: 'hr',
      notes: 0,
      fields: 1,
      comments: 0,
      reactions: 2,
      byStage: [1, 0, 1, 1, 0, 0, 0, 0],
      lately: 1,
      onBehalf: 1,
    },
  ]);
});

const quiet = contributions.map((one) =>
  one.departmentId === 'hr' ? { ...one, byStage: one.byStage.map(() => 0), lately: 0 } : one,
);

it('tells who is here and silent in this stage, not who is away or was heard just now', () => {
  const everyone = new Set(['cs', 'it', 'hr']);
  expect(silentIn(contributions, 1, everyone)).toEqual([]);
  expect(silentIn(quiet, 1, everyone)).toEqual(['hr']);
  expect(silentIn(contributions, 1, new Set(['cs', 'it']))).toEqual([]);
});
