import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { dailyOperationsAsStrategy } from './daily-operations-as-strategy.ts';

pitfallTester(test, dailyOperationsAsStrategy, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [{ id: 'g1', level: 'operational', horizon: '2027-03' }],
      },
      items: ['g1'],
    },
    'no goal is strategic, however far it lies': {
      patch: {
        blocks: [{ id: 'roadmap', status: 'agreed' }],
        goals: [{ id: 'g1', level: 'interim', horizon: '2030-01' }, { id: 'g2' }],
      },
      items: ['g1', 'g2'],
    },
    'strategic goals of at most half a year': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        goals: [
          { id: 'g1', level: 'strategic', horizon: '2027-07' },
          { id: 'g2', level: 'strategic', horizon: '2026-12' },
        ],
      },
      items: ['g1', 'g2'],
    },
    'a factory that has to add value': {
      patch: {
        meta: { stage: 'test' },
        ambition: { orientation: 'factory', role: 'add_value' },
      },
      items: ['ambition'],
    },
    'all of it at once': {
      patch: {
        meta: { stage: 'test' },
        ambition: { orientation: 'factory', role: 'grow_revenue' },
        goals: [{ id: 'g1', level: 'operational' }],
      },
      items: ['g1', 'ambition'],
    },
    'only the view of the work, with sound goals': {
      patch: {
        meta: { stage: 'test', startMonth: '2027-01' },
        ambition: { orientation: 'factory', role: 'retain_customers' },
        goals: [{ id: 'g1', level: 'strategic', horizon: '2028-01' }],
      },
      items: ['ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [
        { id: 'g1', level: 'strategic', horizon: '2028-06' },
        { id: 'g2', level: 'interim', parentId: 'g1', horizon: '2027-06' },
      ],
    },
    'one goal lies seven months away': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [
        { id: 'g1', level: 'strategic', horizon: '2027-08' },
        { id: 'g2', level: 'strategic', horizon: '2027-02' },
      ],
    },
    'one goal has no horizon yet': {
      meta: { stage: 'test', startMonth: '2027-01' },
      goals: [
        { id: 'g1', level: 'strategic', horizon: '2027-02' },
        { id: 'g2', level: 'strategic' },
      ],
    },
    'the plan has no start': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2027-02' }],
    },
    'a factory that has to be cheap': {
      meta: { stage: 'test' },
      ambition: { orientation: 'factory', role: 'minimise_cost' },
    },
    'a factory whose role is open': { meta: { stage: 'test' }, ambition: { orientation: 'factory' } },
    'the block is not ripe': {
      meta: { startMonth: '2027-01' },
      goals: [{ id: 'g1', level: 'operational', horizon: '2027-03' }],
      ambition: { orientation: 'factory', role: 'add_value' },
    },
  },
});
