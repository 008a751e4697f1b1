import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noVolumeHistory } from './no-volume-history.ts';

pitfallTester(test, noVolumeHistory, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        planning: { historyMonths: 6 },
        sourcing: [{ id: 's1', choice: 'outsourced' }],
      },
      items: ['planning', 's1'],
    },
    'nobody knows how much history there is': {
      patch: {
        blocks: [{ id: 'forecasting', status: 'agreed' }],
        sourcing: [
          { id: 's1', choice: 'hybrid' },
          { id: 's2', choice: 'in_house' },
        ],
      },
      items: ['planning', 's1'],
    },
    'a month short': {
      patch: {
        meta: { stage: 'test' },
        planning: { historyMonths: 23 },
        sourcing: [{ id: 's1', choice: 'outsourced' }],
      },
      items: ['planning', 's1'],
    },
    'the marketing calendar is left aside, with nothing outsourced': {
      patch: {
        meta: { stage: 'test' },
        planning: { marketingCalendarUsed: false },
        sourcing: [{ id: 's1', choice: 'undecided' }],
      },
      items: ['planning'],
    },
    'the calendar alone, with history enough': {
      patch: {
        meta: { stage: 'test' },
        planning: { historyMonths: 36, marketingCalendarUsed: false },
        sourcing: [{ id: 's1', choice: 'outsourced' }],
      },
      items: ['planning'],
    },
    'both at once': {
      patch: {
        meta: { stage: 'test' },
        planning: { historyMonths: 0, marketingCalendarUsed: false },
        sourcing: [{ id: 's1', choice: 'outsourced' }],
      },
      items: ['planning', 's1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      planning: { historyMonths: 24, marketingCalendarUsed: true },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'the block is not ripe': {
      planning: { historyMonths: 6, marketingCalendarUsed: false },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'little history, but nothing goes out': {
      meta: { stage: 'test' },
      planning: { historyMonths: 6 },
      sourcing: [{ id: 's1', choice: 'in_house' }],
    },
    'the calendar has not been discussed': {
      meta: { stage: 'test' },
      planning: { historyMonths: 24 },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'nothing planned and nothing outsourced': { meta: { stage: 'test' } },
  },
});
