import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { goalWithoutInterim } from './goal-without-interim.ts';

pitfallTester(test, goalWithoutInterim, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
      },
      items: ['g1'],
    },
    'thirteen months away, with the roadmap agreed': {
      patch: {
        meta: { startMonth: '2027-01' },
        blocks: [{ id: 'roadmap', status: 'agreed' }],
        goals: [{ id: 'g1', level: 'strategic', horizon: '2028-02' }],
      },
      items: ['g1'],
    },
    'an interim goal without a month': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'interim', parentId: 'g1' },
        ],
      },
      items: ['g1'],
    },
    'an interim goal in the same month': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2029-12' },
        ],
      },
      items: ['g1'],
    },
    'an operational goal is no interim goal': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'operational', parentId: 'g1', horizon: '2027-06' },
        ],
      },
      items: ['g1'],
    },
    'the interim goal leads to another goal': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2029-12' },
          { id: 'g2', level: 'strategic', horizon: '2029-06' },
          { id: 'g3', level: 'interim', parentId: 'g2', horizon: '2027-06' },
        ],
      },
      items: ['g1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [
        { id: 'g1', level: 'strategic', horizon: '2029-12' },
        { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2027-09' },
      ],
    },
    'exactly twelve months away': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2028-01' }],
    },
    'the roadmap is not ripe': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
    },
    'no first month': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2029-12' }],
    },
    'no horizon': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic' }],
    },
    'a distant interim goal of its own': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'interim', horizon: '2029-12' }],
    },
    'a goal in the past': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2025-12' }],
    },
  },
});
