import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { availabilityBelowNeed } from './availability-below-need.ts';

pitfallTester(test, availabilityBelowNeed, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        profile: { needs247: true },
        channels: [{ id: 'c1', kind: 'phone', status: 'existing', openDays: ['mon'] }],
      },
      items: ['c1', 'profile'],
    },
    'urgent, and only a bot is there at night': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        profile: { urgency: 'critical' },
        channels: [
          { id: 'c1', kind: 'chatbot', status: 'existing', open247: true },
          { id: 'c2', kind: 'chat', status: 'pilot', open247: false },
          { id: 'c3', kind: 'email', status: 'existing', open247: true },
        ],
      },
      items: ['c2', 'profile'],
    },
    'the line that is open at night closes': {
      patch: {
        meta: { stage: 'test' },
        profile: { needs247: true },
        channels: [{ id: 'c1', kind: 'phone', status: 'closing', open247: true }],
      },
      items: ['profile'],
    },
    'a language that nobody speaks': {
      patch: {
        meta: { stage: 'test' },
        profile: { languages: ['nl', 'fr'] },
        channels: [
          { id: 'c1', kind: 'email', status: 'existing', languages: ['nl'] },
          { id: 'c2', kind: 'phone', status: 'existing' },
          { id: 'c3', kind: 'chatbot', status: 'existing', languages: ['fr'] },
          { id: 'c4', kind: 'chat', status: 'rejected', languages: ['fr'] },
        ],
      },
      items: ['c1', 'profile'],
    },
    'hours and language at once, channels in the order of the file': {
      patch: {
        meta: { stage: 'test' },
        profile: { needs247: true, languages: ['fr'] },
        channels: [
          { id: 'c2', kind: 'email', status: 'existing', languages: ['nl'] },
          { id: 'c1', kind: 'phone', status: 'existing' },
        ],
      },
      items: ['c2', 'c1', 'profile'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      profile: { needs247: true },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', open247: true }],
    },
    'every language is spoken somewhere, in capitals or not': {
      meta: { stage: 'test' },
      profile: { languages: ['nl', 'FR'] },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', languages: ['nl'] },
        { id: 'c2', kind: 'letter', status: 'planned', languages: ['fr'] },
      ],
    },
    'languages of channels were not discussed': {
      meta: { stage: 'test' },
      profile: { languages: ['nl', 'fr'] },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'chatbot', status: 'existing', languages: ['nl'] },
      ],
    },
    'nobody needs an answer at night': {
      meta: { stage: 'test' },
      profile: { needs247: false, urgency: 'high' },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', open247: false }],
    },
    'the block is not ripe': {
      meta: { stage: 'shape' },
      profile: { needs247: true, urgency: 'critical', languages: ['fr'] },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', languages: ['nl'] }],
    },
  },
});
