import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { recordingWithoutCare } from './recording-without-care.ts';

pitfallTester(test, recordingWithoutCare, {
  fires: {
    'the example of the catalogue: no notice': {
      patch: { callFlows: [{ id: 'f1', recording: true, recordingNotice: false }] },
      items: ['f1'],
    },
    'recording runs on while on hold': {
      patch: { callFlows: [{ id: 'f1', recording: true, recordingNotice: true, recordsHoldTime: true }] },
      items: ['f1'],
    },
    'on hold counts before the block is ripe, an unknown notice does not': {
      patch: {
        callFlows: [
          { id: 'f1', recording: true },
          { id: 'f2', recording: true, recordsHoldTime: true },
        ],
      },
      items: ['f2'],
    },
    'the notice is unknown and the block is agreed': {
      patch: {
        blocks: [{ id: 'call-flows', status: 'agreed' }],
        callFlows: [
          { id: 'f1', recording: true },
          { id: 'f2', recording: true, recordingNotice: true },
        ],
      },
      items: ['f1'],
    },
    'each for its own reason, in file order': {
      patch: {
        callFlows: [
          { id: 'f1', recording: true, recordingNotice: true, recordsHoldTime: true },
          { id: 'f2', recording: true, recordingNotice: false, recordsHoldTime: true },
        ],
      },
      items: ['f1', 'f2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: the notice is given and it stops on hold': {
      callFlows: [{ id: 'f1', recording: true, recordingNotice: true, recordsHoldTime: false }],
    },
    'the notice is unknown and the block is open': { callFlows: [{ id: 'f1', recording: true }] },
    'nothing is recorded': {
      meta: { stage: 'test' },
      callFlows: [{ id: 'f1', recording: false, recordingNotice: false, recordsHoldTime: true }],
    },
    'recording is not discussed': {
      meta: { stage: 'test' },
      callFlows: [{ id: 'f1', recordingNotice: false, recordsHoldTime: true }],
    },
    'the notice is given and the hold is unknown': {
      meta: { stage: 'test' },
      callFlows: [{ id: 'f1', recording: true, recordingNotice: true }],
    },
  },
});
