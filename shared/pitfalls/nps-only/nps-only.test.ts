import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { npsOnly } from './nps-only.ts';

pitfallTester(test, npsOnly, {
  fires: {
    'the example of the catalogue: NPS next to figures about speed': {
      patch: {
        meta: { stage: 'test' },
        kpis: [
          { id: 'k1', kind: 'nps', use: 'steer' },
          { id: 'k2', kind: 'service_level', use: 'steer' },
        ],
      },
      items: ['k1'],
    },
    'each NPS that is steered on': {
      patch: {
        blocks: [{ id: 'kpis', status: 'agreed' }],
        kpis: [
          { id: 'k1', kind: 'nps', use: 'steer' },
          { id: 'k2', kind: 'nps', use: 'monitor' },
          { id: 'k3', kind: 'enps', use: 'steer' },
          { id: 'k4', kind: 'nps', use: 'steer' },
        ],
      },
      items: ['k1', 'k4'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: customer effort is followed': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'ces', use: 'monitor' },
      ],
    },
    'csat is there, whatever its use': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'csat' },
      ],
    },
    'first_contact_resolution is there, whatever its use': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'first_contact_resolution' },
      ],
    },
    'repeat_contact is there, whatever its use': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'repeat_contact' },
      ],
    },
    'self_service_resolution is there, whatever its use': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'self_service_resolution' },
      ],
    },
    'quality_score is there, whatever its use': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'quality_score' },
      ],
    },
    'NPS is only followed': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'monitor' },
        { id: 'k2', kind: 'nps' },
      ],
    },
    'the block is not ripe': { kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }] },
  },
});
