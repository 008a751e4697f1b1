import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { agentAhtTarget } from './agent-aht-target.ts';

pitfallTester(test, agentAhtTarget, {
  fires: {
    'the example of the catalogue: handle time per agent': {
      patch: { kpis: [{ id: 'k1', kind: 'aht', use: 'steer', level: 'agent' }] },
      items: ['k1'],
    },
    'calls per hour too': {
      patch: {
        kpis: [
          { id: 'k1', kind: 'calls_per_hour', use: 'steer', level: 'agent' },
          { id: 'k2', kind: 'aht', use: 'monitor', level: 'agent' },
          { id: 'k3', kind: 'aht', use: 'steer', level: 'agent' },
        ],
      },
      items: ['k1', 'k3'],
    },
    'resolution is only known for the whole organisation': {
      patch: {
        kpis: [
          { id: 'k1', kind: 'aht', use: 'steer', level: 'agent' },
          { id: 'k2', kind: 'first_contact_resolution', use: 'steer', level: 'organisation' },
        ],
      },
      items: ['k1'],
    },
    'the level of the quality figure is unknown': {
      patch: {
        kpis: [
          { id: 'k1', kind: 'aht', use: 'steer', level: 'agent' },
          { id: 'k2', kind: 'quality_score', use: 'steer' },
        ],
      },
      items: ['k1'],
    },
    'satisfaction is no counterweight': {
      patch: {
        kpis: [
          { id: 'k1', kind: 'aht', use: 'steer', level: 'agent' },
          { id: 'k2', kind: 'csat', use: 'steer', level: 'agent' },
        ],
      },
      items: ['k1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: repeat contact of the team stands next to it': {
      kpis: [
        { id: 'k1', kind: 'aht', use: 'steer', level: 'agent' },
        { id: 'k2', kind: 'repeat_contact', use: 'steer', level: 'team' },
      ],
    },
    'resolution per agent, only followed': {
      kpis: [
        { id: 'k1', kind: 'aht', use: 'steer', level: 'agent' },
        { id: 'k2', kind: 'first_contact_resolution', use: 'monitor', level: 'agent' },
      ],
    },
    'quality of the team, whatever its use': {
      kpis: [
        { id: 'k1', kind: 'aht', use: 'steer', level: 'agent' },
        { id: 'k2', kind: 'quality_score', level: 'team' },
      ],
    },
    'handle time is only followed': { kpis: [{ id: 'k1', kind: 'aht', use: 'monitor', level: 'agent' }] },
    'handle time of the team': { kpis: [{ id: 'k1', kind: 'aht', use: 'steer', level: 'team' }] },
    'the level is unknown': { kpis: [{ id: 'k1', kind: 'aht', use: 'steer' }] },
    'the use is unknown': { kpis: [{ id: 'k1', kind: 'aht', level: 'agent' }] },
  },
});
