import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { contractRewardsVolume } from './contract-rewards-volume.ts';

pitfallTester(test, contractRewardsVolume, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid', contract: { payBasis: 'per_minute' } }] },
      items: ['s1'],
    },
    'a bonus on volume, whatever the pay basis': {
      patch: {
        sourcing: [
          {
            id: 's1',
            choice: 'outsourced',
            contract: { payBasis: 'fixed', volumeBonus: true, slaItems: ['first_contact_resolution'] },
          },
        ],
      },
      items: ['s1'],
    },
    'minutes with an SLA on speed only': {
      patch: {
        sourcing: [
          {
            id: 's1',
            choice: 'outsourced',
            contract: {
              payBasis: 'per_minute',
              slaItems: ['service_level', 'nps', 'self_service_resolution'],
            },
          },
        ],
      },
      items: ['s1'],
    },
    'each decision that rewards it, once': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { volumeBonus: false } },
          { id: 's2', choice: 'outsourced', contract: { payBasis: 'per_minute', volumeBonus: true } },
          { id: 's3', choice: 'hybrid', contract: { volumeBonus: true } },
        ],
      },
      items: ['s2', 's3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [
        { id: 's1', choice: 'hybrid', contract: { payBasis: 'per_minute', slaItems: ['repeat_contact'] } },
      ],
    },
    'the bonus has not been discussed': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { payBasis: 'per_hour' } }],
    },
    'no bonus and another pay basis': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { payBasis: 'per_fte', volumeBonus: false } }],
    },
    'minutes with first contact resolution': {
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          contract: { payBasis: 'per_minute', slaItems: ['aht', 'first_contact_resolution'] },
        },
      ],
    },
    'the work stays in-house or is undecided': {
      sourcing: [
        { id: 's1', choice: 'in_house', contract: { payBasis: 'per_minute', volumeBonus: true } },
        { id: 's2', choice: 'undecided', contract: { payBasis: 'per_minute' } },
        { id: 's3', contract: { payBasis: 'per_minute' } },
      ],
    },
  },
});
