import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { goalWithoutMove } from './goal-without-move.ts';

pitfallTester(test, goalWithoutMove, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        goals: [{ id: 'g1', level: 'strategic' }],
        initiatives: [{ id: 'i1', goalIds: [] }],
      },
      items: ['g1'],
    },
    'no initiative at all': {
      patch: {
        blocks: [{ id: 'roadmap', status: 'agreed' }],
        goals: [
          { id: 'g1', level: 'strategic', text: 'Vaker in één keer goed\nMinder herhaalcontact' },
          { id: 'g2', level: 'strategic' },
        ],
      },
      items: ['g1', 'g2'],
    },
    'an initiative for another goal': {
      patch: {
        meta: { stage: 'test' },
        goals: [
          { id: 'g1', level: 'strategic' },
          { id: 'g2', level: 'strategic' },
        ],
        initiatives: [{ id: 'i1', goalIds: ['g2'] }],
      },
      items: ['g1'],
    },
    'an initiative for an operational goal below it': {
      patch: {
        meta: { stage: 'test' },
        goals: [
          { id: 'g1', level: 'strategic' },
          { id: 'g2', level: 'operational', parentId: 'g1' },
        ],
        initiatives: [{ id: 'i1', goalIds: ['g2'] }],
      },
      items: ['g1'],
    },
    'a step towards it that nothing moves': {
      patch: {
        meta: { stage: 'test', language: 'en' },
        goals: [
          { id: 'g1', level: 'strategic' },
          { id: 'g2', level: 'interim', parentId: 'g1' },
        ],
        initiatives: [{ id: 'i1' }],
      },
      items: ['g1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'strategic' }],
      initiatives: [{ id: 'i1', goalIds: ['g1'] }],
    },
    'an initiative for a step towards it': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', level: 'strategic' },
        { id: 'g2', level: 'interim', parentId: 'g1' },
      ],
      initiatives: [{ id: 'i1', goalIds: ['g2'] }],
    },
    'goals of another level need none': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'operational' }, { id: 'g2', level: 'interim' }, { id: 'g3' }],
    },
    'the block is not ripe': {
      meta: { stage: 'shape' },
      blocks: [{ id: 'risk', status: 'agreed' }],
      goals: [{ id: 'g1', level: 'strategic' }],
    },
  },
});

test('the fix names the move after its goal, in the language of the workshop', () => {
  const strategy = strategyFromPatch({
    meta: { stage: 'test', language: 'en' },
    goals: [
      { id: 'g1', level: 'strategic', text: ' Right first time\nand no repeats' },
      { id: 'g2', level: 'strategic' },
    ],
  });
  expect(proposeFix({ pitfall: goalWithoutMove.id, items: ['g1', 'g2'] }, strategy)).toMatchObject([
    { add: 'initiatives', values: { name: 'First move: Right first time', goalIds: ['g1'] } },
    { add: 'initiatives', values: { name: 'First move', goalIds: ['g2'] } },
  ]);
});
