import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { slaWithoutOutcomes } from './sla-without-outcomes.ts';

pitfallTester(test, slaWithoutOutcomes, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', contract: { slaItems: ['service_level', 'aht'] } }],
      },
      items: ['s1'],
    },
    'resolution without satisfaction': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [{ id: 's1', choice: 'hybrid', contract: { slaItems: ['first_contact_resolution'] } }],
      },
      items: ['s1'],
    },
    'satisfaction without resolution': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { slaItems: ['first_contact_resolution', 'ces'] } },
          { id: 's2', choice: 'outsourced', contract: { slaItems: ['nps'] } },
        ],
      },
      items: ['s2'],
    },
    'solving in self-service is not solving by the provider': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { slaItems: ['self_service_resolution', 'csat'] } },
        ],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          contract: { slaItems: ['service_level', 'repeat_contact', 'csat'] },
        },
      ],
    },
    'the block is not ripe': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { slaItems: ['aht'] } }],
    },
    'nothing agreed in the SLA yet': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'not outsourced': {
      meta: { stage: 'test' },
      sourcing: [
        { id: 's1', choice: 'in_house', contract: { slaItems: ['aht'] } },
        { id: 's2', contract: { slaItems: ['aht'] } },
      ],
    },
    'NPS counts as satisfaction': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { slaItems: ['nps', 'repeat_contact'] } }],
    },
    'effort counts as satisfaction': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'hybrid', contract: { slaItems: ['first_contact_resolution', 'ces'] } }],
    },
  },
});
