import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { platinumServiceWithCostBot } from './platinum-service-with-cost-bot.ts';

pitfallTester(test, platinumServiceWithCostBot, {
  fires: {
    'the example of the catalogue': {
      patch: {
        ambition: { serviceTier: 'platinum' },
        channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }],
      },
      items: ['c1', 'ambition'],
    },
    'premium, a pilot of WhatsApp to innovate': {
      patch: {
        ambition: { serviceTier: 'premium' },
        channels: [{ id: 'c1', kind: 'whatsapp', status: 'pilot', motives: ['innovation', 'competitor'] }],
      },
      items: ['c1', 'ambition'],
    },
    'only the channels that cross the promise, in their order': {
      patch: {
        ambition: { serviceTier: 'platinum' },
        channels: [
          { id: 'a', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] },
          { id: 'b', kind: 'chat', status: 'planned', motives: ['cost_saving'] },
          { id: 'c', kind: 'web_self_service', status: 'planned', motives: ['cost_saving'] },
        ],
      },
      items: ['a', 'c', 'ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving', 'customer_need'] }],
    },
    'a standard tier': {
      ambition: { serviceTier: 'standard' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }],
    },
    'no tier yet': { channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }] },
    'the bot is already there': {
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'existing', motives: ['cost_saving'] }],
    },
    'the bot was turned down': {
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'rejected', motives: ['cost_saving'] }],
    },
    'it follows from the strategy': {
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving', 'strategy'] }],
    },
    'another reason than saving or innovating': {
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['competitor'] }],
    },
    'a portal for customers is not on the list': {
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'my_environment', status: 'planned', motives: ['cost_saving'] }],
    },
  },
});
