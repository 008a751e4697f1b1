import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { findingsOf } from '../engine.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { tooManyScreens } from './too-many-screens.ts';

pitfallTester(test, tooManyScreens, {
  fires: {
    'four screens of which nobody said where they open': {
      patch: {
        systems: [
          { id: 'y1', name: 'S1', status: 'existing', agentFacing: true },
          { id: 'y2', name: 'S2', status: 'existing', agentFacing: true },
          { id: 'y3', name: 'S3', status: 'existing', agentFacing: true },
          { id: 'y4', name: 'S4', status: 'existing', agentFacing: true },
        ],
      },
      items: ['y1', 'y2', 'y3', 'y4'],
    },
    'a screen to come counts, what opens in the desktop does not': {
      patch: {
        systems: [
          { id: 'y1', name: 'S1', status: 'existing', agentFacing: true, inOneDesktop: false },
          { id: 'y2', name: 'S2', status: 'existing', agentFacing: true, inOneDesktop: true },
          { id: 'y3', name: 'S3', status: 'existing', agentFacing: true },
          { id: 'y4', status: 'planned', agentFacing: true },
          { id: 'y5', status: 'pilot', agentFacing: true },
        ],
      },
      items: ['y1', 'y3', 'y4', 'y5'],
    },
  },
  staysQuiet: {
    'three separate screens and one in the desktop': {
      systems: [
        { id: 'y1', name: 'S1', status: 'existing', agentFacing: true, inOneDesktop: false },
        { id: 'y2', name: 'S2', status: 'existing', agentFacing: true, inOneDesktop: false },
        { id: 'y3', name: 'S3', status: 'existing', agentFacing: true, inOneDesktop: false },
        { id: 'y4', name: 'S4', status: 'existing', agentFacing: true, inOneDesktop: true },
      ],
    },
    'the fourth is going': {
      systems: [
        { id: 'y1', name: 'S1', status: 'existing', agentFacing: true },
        { id: 'y2', name: 'S2', status: 'existing', agentFacing: true },
        { id: 'y3', name: 'S3', status: 'existing', agentFacing: true },
        { id: 'y4', status: 'closing', agentFacing: true },
      ],
    },
    'whether agents work in the fourth was not discussed': {
      meta: { stage: 'test' },
      systems: [
        { id: 'y1', name: 'S1', status: 'existing', agentFacing: true },
        { id: 'y2', name: 'S2', status: 'existing', agentFacing: true },
        { id: 'y3', name: 'S3', status: 'existing', agentFacing: true },
        { id: 'y4', status: 'existing', inOneDesktop: false },
      ],
    },
    'the fourth is not for agents': {
      systems: [
        { id: 'y1', name: 'S1', status: 'existing', agentFacing: true },
        { id: 'y2', name: 'S2', status: 'existing', agentFacing: true },
        { id: 'y3', name: 'S3', status: 'existing', agentFacing: true },
        { id: 'y4', status: 'existing', agentFacing: false },
      ],
    },
  },
});

test('a group that can work with four screens says so itself', () => {
  const systems = ['y1', 'y2', 'y3', 'y4'].map((id) => ({ id, status: 'existing', agentFacing: true }));
  const ids = (agentScreensMax: number) =>
    findingsOf(strategyFromPatch({ systems, checks: { thresholds: { agentScreensMax } } })).map(
      ({ pitfall }) => pitfall,
    );
  expect(ids(3)).toContain('too-many-screens');
  expect(ids(4)).not.toContain('too-many-screens');
});
