import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { shiftWithoutRootCause } from './shift-without-root-cause.ts';

pitfallTester(test, shiftWithoutRootCause, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        contactReasons: [{ id: 'r1', name: 'Waar blijft mijn pakket' }],
        channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', contactReasonIds: ['r1'] }],
      },
      items: ['r1', 'c1'],
    },
    'the approach alone is enough': {
      patch: {
        blocks: [{ id: 'journeys', status: 'agreed' }],
        contactReasons: [
          { id: 'r1', name: 'Waar blijft mijn pakket', approach: 'automate', rootCause: '   ' },
        ],
      },
      items: ['r1'],
    },
    'only channels that take the unexplained reason': {
      patch: {
        meta: { stage: 'agreed' },
        contactReasons: [
          { id: 'r1', name: 'Waar blijft mijn pakket' },
          { id: 'r2', rootCause: 'x' },
        ],
        channels: [
          { id: 'c1', kind: 'my_environment', status: 'existing', contactReasonIds: ['r2'] },
          { id: 'c2', kind: 'voicebot', status: 'pilot', contactReasonIds: ['r1', 'r2'] },
        ],
      },
      items: ['r1', 'c2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      contactReasons: [
        { id: 'r1', name: 'Waar blijft mijn pakket', rootCause: 'De bezorger meldt geen tijdvak' },
      ],
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', contactReasonIds: ['r1'] }],
    },
    'the block is not ripe': {
      contactReasons: [{ id: 'r1', name: 'Waar blijft mijn pakket', approach: 'automate' }],
    },
    'handled by people only': {
      meta: { stage: 'test' },
      contactReasons: [{ id: 'r1', name: 'Waar blijft mijn pakket', approach: 'simplify' }],
      channels: [{ id: 'c1', kind: 'chat', status: 'existing', contactReasonIds: ['r1'] }],
    },
    'the bot is going': {
      meta: { stage: 'test' },
      contactReasons: [{ id: 'r1', name: 'Waar blijft mijn pakket' }],
      channels: [{ id: 'c1', kind: 'chatbot', status: 'closing', contactReasonIds: ['r1'] }],
    },
    'the bot names no reason': {
      meta: { stage: 'test' },
      contactReasons: [{ id: 'r1', name: 'Waar blijft mijn pakket' }],
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned' }],
    },
  },
});
