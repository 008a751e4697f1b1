import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { mondayMorningPeak } from './monday-morning-peak.ts';

pitfallTester(test, mondayMorningPeak, {
  fires: {
    'the example of the catalogue: closed at the weekend, and nothing agreed': {
      patch: {
        meta: { stage: 'test' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
        ],
      },
      items: ['c1', 'businessRules'],
    },
    'only the line that is closed all weekend': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        businessRules: { approachByMoment: false },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'fri', 'sat'] },
          { id: 'c2', kind: 'phone', status: 'planned', open247: false, openDays: ['mon'] },
        ],
      },
      items: ['c2', 'businessRules'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: a Monday uplift is planned for': {
      meta: { stage: 'test' },
      planning: { mondayUpliftPct: 25 },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      ],
    },
    'an uplift of nothing is filled in too': {
      meta: { stage: 'test' },
      planning: { mondayUpliftPct: 0 },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      ],
    },
    'an approach by moment is agreed': {
      meta: { stage: 'test' },
      businessRules: { approachByMoment: true },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      ],
    },
    'open on Sunday': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'sun'] }],
    },
    'open day and night': {
      meta: { stage: 'test' },
      channels: [
        {
          id: 'c1',
          kind: 'phone',
          status: 'existing',
          openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
          open247: true,
        },
      ],
    },
    'no opening days filled in': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
    },
    'closed on Monday': {
      meta: { stage: 'test' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', openDays: ['tue', 'wed'] }],
    },
    'the line is closing': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'closing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      ],
    },
    'another channel': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'chat', status: 'existing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      ],
    },
    'the block is not ripe': {
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      ],
    },
  },
});
