import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { twoTruths } from './two-truths.ts';

pitfallTester(test, twoTruths, {
  fires: {
    'a chatbot with a source of its own': {
      patch: {
        contactReasons: [{ id: 'r1', name: 'Status' }],
        channels: [
          {
            id: 'c1',
            status: 'existing',
            contactReasonIds: ['r1'],
            usesSharedKnowledge: true,
            kind: 'phone',
          },
          {
            id: 'c2',
            status: 'existing',
            contactReasonIds: ['r1'],
            usesSharedKnowledge: false,
            kind: 'chatbot',
          },
        ],
      },
      items: ['c1', 'c2', 'r1'],
    },
    'the other source was not discussed': {
      patch: {
        contactReasons: [
          { id: 'r1', name: 'Status' },
          { id: 'r2', name: 'Factuur' },
          { id: 'r3', name: 'Verhuizen' },
        ],
        channels: [
          { id: 'c1', status: 'existing', contactReasonIds: ['r2'], usesSharedKnowledge: false },
          { id: 'c2', status: 'planned', contactReasonIds: ['r1', 'r2'] },
        ],
      },
      items: ['c1', 'c2', 'r2'],
    },
    'each channel and reason once, in the order of the file': {
      patch: {
        contactReasons: [
          { id: 'r1', name: 'Status' },
          { id: 'r2', name: 'Factuur' },
          { id: 'r3', name: 'Verhuizen' },
        ],
        channels: [
          { id: 'c1', status: 'existing', contactReasonIds: ['r2', 'r3'] },
          { id: 'c2', status: 'existing', contactReasonIds: ['r1'], usesSharedKnowledge: true },
          { id: 'c3', status: 'pilot', contactReasonIds: ['r1', 'r2'], usesSharedKnowledge: false },
          { id: 'c4', status: 'existing', contactReasonIds: ['r3'], usesSharedKnowledge: true },
        ],
      },
      items: ['c1', 'c2', 'c3', 'r1', 'r2'],
    },
    'both have a source of their own': {
      patch: {
        contactReasons: [
          { id: 'r1', name: 'Status' },
          { id: 'r2', name: 'Factuur' },
          { id: 'r3', name: 'Verhuizen' },
        ],
        channels: [
          { id: 'c1', status: 'existing', contactReasonIds: ['r3'], usesSharedKnowledge: false },
          { id: 'c2', status: 'existing', contactReasonIds: ['r3'], usesSharedKnowledge: false },
        ],
      },
      items: ['c1', 'c2', 'r3'],
    },
  },
  staysQuiet: {
    'both use the shared source': {
      contactReasons: [{ id: 'r1', name: 'Status' }],
      channels: [
        { id: 'c1', status: 'existing', contactReasonIds: ['r1'], usesSharedKnowledge: true, kind: 'phone' },
        {
          id: 'c2',
          status: 'existing',
          contactReasonIds: ['r1'],
          usesSharedKnowledge: true,
          kind: 'chatbot',
        },
      ],
    },
    'neither source was discussed': {
      meta: { stage: 'test' },
      contactReasons: [
        { id: 'r1', name: 'Status' },
        { id: 'r2', name: 'Factuur' },
        { id: 'r3', name: 'Verhuizen' },
      ],
      channels: [
        { id: 'c1', status: 'existing', contactReasonIds: ['r1'] },
        { id: 'c2', status: 'existing', contactReasonIds: ['r1'] },
      ],
    },
    'no reason in common': {
      contactReasons: [
        { id: 'r1', name: 'Status' },
        { id: 'r2', name: 'Factuur' },
        { id: 'r3', name: 'Verhuizen' },
      ],
      channels: [
        { id: 'c1', status: 'existing', contactReasonIds: ['r1'], usesSharedKnowledge: false },
        { id: 'c2', status: 'existing', contactReasonIds: ['r2'], usesSharedKnowledge: true },
        { id: 'c3', status: 'existing', contactReasonIds: [], usesSharedKnowledge: false },
      ],
    },
    'the channel with a source of its own is going': {
      contactReasons: [
        { id: 'r1', name: 'Status' },
        { id: 'r2', name: 'Factuur' },
        { id: 'r3', name: 'Verhuizen' },
      ],
      channels: [
        { id: 'c1', status: 'existing', contactReasonIds: ['r1'], usesSharedKnowledge: true },
        { id: 'c2', status: 'closing', contactReasonIds: ['r1'], usesSharedKnowledge: false },
        { id: 'c3', status: 'rejected', contactReasonIds: ['r1'], usesSharedKnowledge: false },
      ],
    },
    'the reason they shared no longer exists': {
      contactReasons: [
        { id: 'r1', name: 'Status' },
        { id: 'r2', name: 'Factuur' },
        { id: 'r3', name: 'Verhuizen' },
      ],
      channels: [
        { id: 'c1', status: 'existing', contactReasonIds: ['gone'], usesSharedKnowledge: true },
        { id: 'c2', status: 'existing', contactReasonIds: ['gone'], usesSharedKnowledge: false },
      ],
    },
    'the only channel': {
      contactReasons: [
        { id: 'r1', name: 'Status' },
        { id: 'r2', name: 'Factuur' },
        { id: 'r3', name: 'Verhuizen' },
      ],
      channels: [{ id: 'c1', status: 'existing', contactReasonIds: ['r1'], usesSharedKnowledge: false }],
    },
  },
});

test('the fix leaves alone the channels that share their source or have not been asked', () => {
  const strategy = strategyFromPatch({
    contactReasons: [{ id: 'r1' }],
    channels: [
      { id: 'c1', status: 'existing', contactReasonIds: ['r1'] },
      { id: 'c2', status: 'existing', contactReasonIds: ['r1'], usesSharedKnowledge: false },
      { id: 'c3', status: 'closing', contactReasonIds: ['r1'], usesSharedKnowledge: false },
    ],
  });
  const changes = proposeFix({ pitfall: 'two-truths', items: ['c1', 'c2', 'r1'] }, strategy);
  expect(changes).toEqual([{ set: 'channels.c2.usesSharedKnowledge', value: true }]);
});
