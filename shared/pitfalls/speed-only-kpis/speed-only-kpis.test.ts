import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { speedOnlyKpis } from './speed-only-kpis.ts';

pitfallTester(test, speedOnlyKpis, {
  fires: {
    'service level and handle time': {
      patch: {
        meta: { stage: 'test' },
        kpis: [
          { id: 'k1', kind: 'service_level', use: 'steer' },
          { id: 'k2', kind: 'aht', use: 'steer' },
        ],
      },
      items: ['k1', 'k2'],
    },
    'every other figure about speed or efficiency': {
      patch: {
        blocks: [{ id: 'kpis', status: 'agreed' }],
        kpis: [
          { id: 'k1', kind: 'response_time', use: 'steer' },
          { id: 'k2', kind: 'waiting_time', use: 'steer' },
          { id: 'k3', kind: 'abandonment', use: 'steer' },
          { id: 'k4', kind: 'calls_per_hour', use: 'steer' },
          { id: 'k5', kind: 'occupancy', use: 'steer' },
          { id: 'k6', kind: 'cost_per_contact', use: 'steer' },
          { id: 'k7', kind: 'schedule_adherence', use: 'steer' },
        ],
      },
      items: ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'],
    },
    'an FCR that is only watched does not weigh up': {
      patch: {
        meta: { stage: 'agreed' },
        kpis: [
          { id: 'k1', kind: 'waiting_time', use: 'steer' },
          { id: 'k2', kind: 'first_contact_resolution', use: 'monitor' },
          { id: 'k3', kind: 'nps' },
          { id: 'k4', kind: 'abandonment', use: 'steer' },
        ],
      },
      items: ['k1', 'k4'],
    },
  },
  staysQuiet: {
    'one figure about quality': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'service_level', use: 'steer' },
        { id: 'k2', kind: 'aht', use: 'steer' },
        { id: 'k3', kind: 'quality_score', use: 'steer' },
      ],
    },
    'only one steering figure': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'service_level', use: 'steer' },
        { id: 'k2', kind: 'aht', use: 'monitor' },
        { id: 'k3', kind: 'waiting_time' },
      ],
    },
    'one steering figure of a kind not filled in': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'service_level', use: 'steer' },
        { id: 'k2', kind: 'aht', use: 'steer' },
        { id: 'k3', use: 'steer' },
      ],
    },
    'cost per customer is no measure of speed': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'service_level', use: 'steer' },
        { id: 'k2', kind: 'cost_per_customer', use: 'steer' },
      ],
    },
    'the block is not ripe': {
      blocks: [{ id: 'journeys', status: 'agreed' }],
      kpis: [
        { id: 'k1', kind: 'service_level', use: 'steer' },
        { id: 'k2', kind: 'aht', use: 'steer' },
      ],
    },
  },
});

test('an FCR that is watched already becomes one to steer on, instead of a second one', () => {
  const strategy = strategyFromPatch({
    kpis: [
      { id: 'k1', kind: 'aht', use: 'steer' },
      { id: 'k2', kind: 'first_contact_resolution', use: 'monitor' },
    ],
  });
  const changes = proposeFix({ pitfall: 'speed-only-kpis', items: ['k1'] }, strategy);
  expect(changes).toEqual([{ set: 'kpis.k2.use', value: 'steer' }]);
});
