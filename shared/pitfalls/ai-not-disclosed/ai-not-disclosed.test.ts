import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { aiNotDisclosed } from './ai-not-disclosed.ts';

pitfallTester(test, aiNotDisclosed, {
  fires: {
    'the example of the catalogue': {
      patch: {
        channels: [{ id: 'c1', kind: 'chatbot', status: 'existing', usesAi: true, disclosesAi: false }],
      },
      items: ['c1'],
    },
    'nobody knows, and the block is agreed': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        channels: [{ id: 'c1', kind: 'voicebot', status: 'pilot', usesAi: true, disclosesAi: null }],
      },
      items: ['c1'],
    },
    'only the bot that keeps quiet': {
      patch: {
        meta: { stage: 'test' },
        channels: [
          { id: 'c1', kind: 'chatbot', status: 'existing', usesAi: true, disclosesAi: true },
          { id: 'c2', kind: 'voicebot', status: 'planned', usesAi: true, disclosesAi: false },
          { id: 'c3', kind: 'chatbot', status: 'existing', usesAi: true, disclosesAi: null },
        ],
      },
      items: ['c2', 'c3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      channels: [{ id: 'c1', kind: 'chatbot', status: 'existing', usesAi: true, disclosesAi: true }],
    },
    'nobody knows, and the block is open': {
      channels: [{ id: 'c1', kind: 'chatbot', status: 'existing', usesAi: true, disclosesAi: null }],
    },
    'no AI, or not known': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'chatbot', status: 'existing', usesAi: false, disclosesAi: false },
        { id: 'c2', kind: 'chatbot', status: 'existing', usesAi: null, disclosesAi: false },
      ],
    },
    'the bot is going': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'chatbot', status: 'closing', usesAi: true, disclosesAi: false },
        { id: 'c2', kind: 'voicebot', status: 'rejected', usesAi: true, disclosesAi: false },
        { id: 'c3', kind: 'chatbot', status: null, usesAi: true, disclosesAi: false },
      ],
    },
    'AI behind a channel that is no bot': {
      meta: { stage: 'test' },
      channels: [
        { id: 'c1', kind: 'my_environment', status: 'existing', usesAi: true, disclosesAi: false },
        { id: 'c2', kind: 'chat', status: 'existing', usesAi: true, disclosesAi: false },
      ],
    },
  },
});
