import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { smallCentreThinStaff } from './small-centre-thin-staff.ts';

pitfallTester(test, smallCentreThinStaff, {
  fires: {
    'fourteen people with a provider and no staff': {
      patch: { planning: { fte: 14, supportFte: 0 }, sourcing: [{ id: 's1', choice: 'hybrid' }] },
      items: ['planning'],
    },
    'four open staffed channels': {
      patch: {
        planning: { fte: 24.9, supportFte: 0 },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'email', status: 'existing' },
          { id: 'c3', kind: 'whatsapp', status: 'planned' },
          { id: 'c4', kind: 'chat', status: 'pilot' },
        ],
      },
      items: ['planning'],
    },
    'both, with the work of the partner outsourced in full': {
      patch: {
        planning: { fte: 0, supportFte: 0 },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing' },
          { id: 'c2', kind: 'email', status: 'existing' },
          { id: 'c3', kind: 'whatsapp', status: 'planned' },
          { id: 'c4', kind: 'chat', status: 'pilot' },
        ],
        sourcing: [{ id: 's1', choice: 'outsourced' }],
      },
      items: ['planning'],
    },
  },
  staysQuiet: {
    'one planner': { planning: { fte: 14, supportFte: 1 }, sourcing: [{ id: 's1', choice: 'hybrid' }] },
    'half a planner': {
      planning: { fte: 14, supportFte: 0.5 },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'whatsapp', status: 'planned' },
        { id: 'c4', kind: 'chat', status: 'pilot' },
      ],
    },
    'the staff is not filled in': { planning: { fte: 14 }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
    'the headcount is not filled in': {
      planning: { supportFte: 0 },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
    },
    'exactly 25 FTE': {
      planning: { fte: 25, supportFte: 0 },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'whatsapp', status: 'planned' },
        { id: 'c4', kind: 'chat', status: 'pilot' },
      ],
    },
    'three open staffed channels: one closes and one is a bot': {
      planning: { fte: 14, supportFte: 0 },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'email', status: 'existing' },
        { id: 'c3', kind: 'chat', status: 'planned' },
        { id: 'c4', kind: 'letter', status: 'closing' },
        { id: 'c5', kind: 'chatbot', status: 'existing' },
        { id: 'c6', kind: 'whatsapp' },
      ],
    },
    'the provider is not decided': {
      planning: { fte: 14, supportFte: 0 },
      sourcing: [{ id: 's1', choice: 'undecided' }, { id: 's2', choice: 'in_house' }, { id: 's3' }],
    },
  },
});
