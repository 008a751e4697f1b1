import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { executionBeforeDirection } from './execution-before-direction.ts';

pitfallTester(test, executionBeforeDirection, {
  fires: {
    'the example of the catalogue': {
      patch: {
        channels: [
          { id: 'c1', kind: 'chat', status: 'planned' },
          { id: 'c2', kind: 'chatbot', status: 'planned' },
        ],
        initiatives: [{ id: 'i1', start: '2027-02' }],
      },
      items: ['ambition', 'c1', 'c2', 'i1'],
    },
    'the role is set, the end result is spaces': {
      patch: {
        ambition: { role: 'add_value', endState: '   ' },
        channels: [{ id: 'c1', kind: 'chat', status: 'planned' }],
        systems: [{ id: 'y1', status: 'pilot' }],
        initiatives: [{ id: 'i1', start: '2027-02' }],
      },
      items: ['ambition', 'c1', 'y1', 'i1'],
    },
    'the end result is set, the role is not': {
      patch: {
        ambition: { endState: 'x' },
        channels: [{ id: 'c1', kind: 'chat', status: 'planned' }],
        systems: [{ id: 'y1', status: 'pilot' }],
        initiatives: [{ id: 'i1', start: '2027-02' }],
      },
      items: ['ambition', 'c1', 'y1', 'i1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      ambition: { role: 'add_value', endState: 'Klanten regelen hun zaken in één contact.' },
      channels: [
        { id: 'c1', kind: 'chat', status: 'planned' },
        { id: 'c2', kind: 'chatbot', status: 'planned' },
      ],
      initiatives: [{ id: 'i1', start: '2027-02' }],
    },
    'two planned things': {
      channels: [{ id: 'c1', kind: 'chat', status: 'planned' }],
      systems: [{ id: 'y1', status: 'pilot' }],
    },
    'what exists already does not count': {
      channels: [
        { id: 'c1', status: 'existing' },
        { id: 'c2', status: 'rejected' },
        { id: 'c3', kind: 'chat', status: 'planned' },
      ],
      systems: [{ id: 'y1', status: 'existing' }],
      initiatives: [{ id: 'i1', start: '2027-02' }],
    },
    'initiatives without a first month': {
      initiatives: [{ id: 'i1', bucket: 'now' }, { id: 'i2', end: '2027-05' }, { id: 'i3' }],
    },
  },
});
