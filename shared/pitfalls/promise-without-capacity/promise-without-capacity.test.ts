import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { promiseWithoutCapacity } from './promise-without-capacity.ts';

pitfallTester(test, promiseWithoutCapacity, {
  fires: {
    'the example of the catalogue: fourteen erlang for thirteen agents': {
      patch: {
        channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
        planning: { busyHourCalls: 120, busyHourAgents: 13 },
      },
      items: ['planning', 'c1'],
    },
    'as much work as agents': {
      patch: {
        channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
        planning: { busyHourCalls: 120, busyHourAgents: 14 },
      },
      items: ['planning', 'c1'],
    },
    'nobody logged in': {
      patch: {
        channels: [{ id: 'c1', kind: 'phone', status: 'planned', ahtSeconds: 1 }],
        planning: { busyHourCalls: 1, busyHourAgents: 0 },
      },
      items: ['planning', 'c1'],
    },
    'each line on its own: only the one with long calls': {
      patch: {
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 300 },
          { id: 'c2', kind: 'phone', status: 'pilot', ahtSeconds: 600 },
        ],
        planning: { busyHourCalls: 120, busyHourAgents: 13 },
      },
      items: ['planning', 'c2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: more agents than work': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
      planning: { busyHourCalls: 120, busyHourAgents: 17 },
    },
    'one agent more than the work': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
      planning: { busyHourCalls: 120, busyHourAgents: 15 },
    },
    'lines are not added up': {
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 300 },
        { id: 'c2', kind: 'phone', status: 'existing', ahtSeconds: 300 },
      ],
      planning: { busyHourCalls: 120, busyHourAgents: 13 },
    },
    'the calls are unknown': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
      planning: { busyHourAgents: 0 },
    },
    'the agents are unknown': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
      planning: { busyHourCalls: 120 },
    },
    'the handle time is unknown': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
      planning: { busyHourCalls: 120, busyHourAgents: 0 },
    },
    'no calls and nobody logged in': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 }],
      planning: { busyHourCalls: 0, busyHourAgents: 0 },
    },
    'calls that take no time': {
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 0 }],
      planning: { busyHourCalls: 120, busyHourAgents: 0 },
    },
    'the line is closing': {
      channels: [{ id: 'c1', kind: 'phone', status: 'closing', ahtSeconds: 420 }],
      planning: { busyHourCalls: 120, busyHourAgents: 13 },
    },
    'another channel': {
      channels: [{ id: 'c1', kind: 'chat', status: 'existing', ahtSeconds: 420 }],
      planning: { busyHourCalls: 120, busyHourAgents: 13 },
    },
  },
});
