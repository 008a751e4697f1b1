import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { splendidIsolation } from './splendid-isolation.ts';

pitfallTester(test, splendidIsolation, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'it', kind: 'it' },
        ],
        participants: [
          { id: 'p1', departmentId: 'cs' },
          { id: 'p2', departmentId: 'it' },
        ],
      },
      items: ['collaboration'],
    },
    'nobody at all': { patch: { meta: { stage: 'test' } }, items: ['collaboration'] },
    'the missing departments on the board, in their order': {
      patch: {
        themes: [{ id: 'collaboration', status: 'agreed' }],
        departments: [
          { id: 'sa', kind: 'sales' },
          { id: 'it', kind: 'it' },
          { id: 'mk', kind: 'marketing' },
          { id: 'cs', kind: 'customer_service' },
        ],
        participants: [{ id: 'p1', departmentId: 'it' }],
      },
      items: ['collaboration', 'sa', 'mk'],
    },
    'three departments of two kinds': {
      patch: {
        meta: { stage: 'test' },
        departments: [
          { id: 'a', kind: 'it' },
          { id: 'b', kind: 'it' },
          { id: 'c', kind: 'hr' },
        ],
        participants: [
          { id: 'p1', departmentId: 'a' },
          { id: 'p2', departmentId: 'b' },
          { id: 'p3', departmentId: 'c' },
        ],
      },
      items: ['collaboration'],
    },
    'an objection is no agreement': {
      patch: {
        meta: { stage: 'test' },
        departments: [
          { id: 'it', kind: 'it' },
          { id: 'mk', kind: 'marketing' },
          { id: 'fi', kind: 'finance' },
        ],
        participants: [
          { id: 'p1', departmentId: 'it' },
          { id: 'p2', departmentId: 'mk' },
        ],
        consents: [{ id: 'a1', departmentId: 'fi', verdict: 'block' }],
      },
      items: ['collaboration', 'fi'],
    },
    'departments that customer contact does not touch': {
      patch: {
        meta: { stage: 'test' },
        departments: [
          { id: 'le', kind: 'legal' },
          { id: 'bo', kind: 'board' },
          { id: 'pr', kind: 'product' },
        ],
        participants: [
          { id: 'p1', departmentId: 'le' },
          { id: 'p2', departmentId: 'bo' },
          { id: 'p3', departmentId: 'pr' },
        ],
      },
      items: ['collaboration'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'it', kind: 'it' },
        { id: 'mk', kind: 'marketing' },
        { id: 'fi', kind: 'finance' },
      ],
      participants: [
        { id: 'p1', departmentId: 'cs' },
        { id: 'p2', departmentId: 'it' },
        { id: 'p3', departmentId: 'mk' },
        { id: 'p4', departmentId: 'fi' },
      ],
    },
    'the theme is not ripe': { departments: [{ id: 'it', kind: 'it' }] },
    'one took part and two agreed, one with a remark': {
      meta: { stage: 'test' },
      departments: [
        { id: 'it', kind: 'it' },
        { id: 'lo', kind: 'logistics' },
        { id: 'hr', kind: 'hr' },
        { id: 'fi', kind: 'finance' },
      ],
      participants: [{ id: 'p1', departmentId: 'it' }],
      consents: [
        { id: 'a1', departmentId: 'lo', verdict: 'agree_with_note', item: 'risk' },
        { id: 'a2', departmentId: 'hr', verdict: 'agree' },
      ],
    },
  },
});

test('the fix asks who will invite those who were not heard, on the board or not', () => {
  const strategy = strategyFromPatch({
    meta: { language: 'en' },
    departments: [
      { id: 'it', kind: 'it' },
      { id: 'hr', kind: 'hr' },
      { id: 'mk', kind: 'marketing' },
    ],
    participants: [{ id: 'p1', departmentId: 'it' }],
    consents: [{ id: 'a1', departmentId: 'hr', verdict: 'agree' }],
  });
  const finding = { pitfall: 'splendid-isolation', items: ['collaboration', 'mk'] };
  expect(proposeFix(finding, strategy)).toMatchObject([
    {
      add: 'notes',
      values: {
        item: 'collaboration',
        text: 'Not heard yet: Marketing, Finance, Operations, Sales and Logistics. Who will invite them, and which parts do we ask them to agree to?',
      },
    },
  ]);
});
