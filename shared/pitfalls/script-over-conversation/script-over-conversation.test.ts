import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { scriptOverConversation } from './script-over-conversation.ts';

pitfallTester(test, scriptOverConversation, {
  fires: {
    'the example of the catalogue': {
      patch: { ambition: { role: 'add_value' }, businessRules: { scriptUse: 'verbatim' } },
      items: ['businessRules'],
    },
    'read aloud at a premium level': {
      patch: { ambition: { serviceTier: 'premium' }, businessRules: { scriptUse: 'verbatim' } },
      items: ['businessRules'],
    },
    'read aloud at a platinum level, even to save costs': {
      patch: {
        ambition: { serviceTier: 'platinum', role: 'minimise_cost' },
        businessRules: { scriptUse: 'verbatim' },
      },
      items: ['businessRules'],
    },
    'read aloud to retain customers': {
      patch: {
        ambition: { role: 'retain_customers', serviceTier: 'basic' },
        businessRules: { scriptUse: 'verbatim' },
      },
      items: ['businessRules'],
    },
    'read aloud to strengthen the brand': {
      patch: {
        ambition: { role: 'strengthen_brand', serviceTier: 'basic' },
        businessRules: { scriptUse: 'verbatim' },
      },
      items: ['businessRules'],
    },
    'read aloud to grow revenue': {
      patch: {
        ambition: { role: 'grow_revenue', serviceTier: 'basic' },
        businessRules: { scriptUse: 'verbatim' },
      },
      items: ['businessRules'],
    },
    'nobody to consult, with a guide': {
      patch: {
        ambition: { role: 'improve_organisation' },
        businessRules: { expertLine: false, scriptUse: 'guide' },
      },
      items: ['businessRules'],
    },
    'both at once': {
      patch: {
        ambition: { role: 'add_value', serviceTier: 'platinum' },
        businessRules: { scriptUse: 'verbatim', expertLine: false },
      },
      items: ['businessRules'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      ambition: { role: 'add_value' },
      businessRules: { scriptUse: 'guide', expertLine: true },
    },
    'read aloud to save costs': {
      ambition: { role: 'minimise_cost', serviceTier: 'standard' },
      businessRules: { scriptUse: 'verbatim', expertLine: false },
    },
    'read aloud in order to learn': {
      ambition: { role: 'improve_organisation' },
      businessRules: { scriptUse: 'verbatim' },
    },
    'the role is not chosen': {
      ambition: { serviceTier: 'standard' },
      businessRules: { scriptUse: 'verbatim', expertLine: false },
    },
    'nobody to consult at a premium level without a role': {
      ambition: { serviceTier: 'premium' },
      businessRules: { expertLine: false, scriptUse: 'none' },
    },
    'neither has been discussed': {
      ambition: { role: 'add_value', serviceTier: 'platinum' },
      businessRules: {},
    },
  },
});
