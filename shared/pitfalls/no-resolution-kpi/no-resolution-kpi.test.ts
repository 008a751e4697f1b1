import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noResolutionKpi } from './no-resolution-kpi.ts';

pitfallTester(test, noResolutionKpi, {
  fires: {
    'only an NPS': {
      patch: { meta: { stage: 'test' }, kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }] },
      items: ['k1'],
    },
    'every experience figure, and nothing else': {
      patch: {
        blocks: [{ id: 'kpis', status: 'agreed' }],
        kpis: [
          { id: 'k1', kind: 'ces' },
          { id: 'k2', kind: 'service_level', use: 'steer' },
          { id: 'k3', kind: 'csat', use: 'monitor' },
          { id: 'k4', kind: 'enps' },
          { id: 'k5', kind: 'containment' },
          { id: 'k6' },
        ],
      },
      items: ['k1', 'k3'],
    },
  },
  staysQuiet: {
    'repeat contact is watched': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'steer' },
        { id: 'k2', kind: 'repeat_contact', use: 'monitor' },
      ],
    },
    'FCR is there, what for was not filled in': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'first_contact_resolution' },
        { id: 'k2', kind: 'csat' },
      ],
    },
    'resolution in self-service': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'ces' },
        { id: 'k2', kind: 'self_service_resolution' },
      ],
    },
    'no experience figure': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'service_level' },
        { id: 'k2', kind: 'enps' },
      ],
    },
    'the block is not ripe': {
      blocks: [{ id: 'journeys', status: 'agreed' }],
      kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }],
    },
  },
});
