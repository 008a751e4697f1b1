import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { visionGap } from './vision-gap.ts';

pitfallTester(test, visionGap, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        visionStatements: [
          { id: 'v1', topic: 'customers', text: 'Klanten hoeven hun verhaal één keer te doen.' },
        ],
      },
      items: ['visionStatements'],
    },
    'no statement at all': { patch: { meta: { stage: 'agreed' } }, items: ['visionStatements'] },
    'the sixth holds nothing but spaces': {
      patch: {
        themes: [{ id: 'service-and-channels', status: 'agreed' }],
        visionStatements: [
          { id: 'v0', topic: 'customers', text: 'x' },
          { id: 'v1', topic: 'service', text: 'x' },
          { id: 'v2', topic: 'leadership', text: 'x' },
          { id: 'v3', topic: 'knowledge', text: 'x' },
          { id: 'v4', topic: 'technology', text: 'x' },
          { id: 'v5', topic: 'employees', text: '  ' },
        ],
      },
      items: ['visionStatements'],
    },
    'six statements, two of which are about the same': {
      patch: {
        meta: { stage: 'test' },
        visionStatements: [
          { id: 'v0', topic: 'customers', text: 'x' },
          { id: 'v1', topic: 'service', text: 'x' },
          { id: 'v2', topic: 'leadership', text: 'x' },
          { id: 'v3', topic: 'knowledge', text: 'x' },
          { id: 'v4', topic: 'technology', text: 'x' },
          { id: 'v5', topic: 'service', text: 'x' },
        ],
      },
      items: ['visionStatements'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      visionStatements: [
        { id: 'v0', topic: 'customers', text: 'x' },
        { id: 'v1', topic: 'service', text: 'x' },
        { id: 'v2', topic: 'leadership', text: 'x' },
        { id: 'v3', topic: 'knowledge', text: 'x' },
        { id: 'v4', topic: 'technology', text: 'x' },
        { id: 'v5', topic: 'employees', text: 'x' },
      ],
    },
    'an empty statement beside six that say something': {
      meta: { stage: 'test' },
      visionStatements: [
        { id: 'v', topic: 'customers' },
        { id: 'v0', topic: 'customers', text: 'x' },
        { id: 'v1', topic: 'service', text: 'x' },
        { id: 'v2', topic: 'leadership', text: 'x' },
        { id: 'v3', topic: 'knowledge', text: 'x' },
        { id: 'v4', topic: 'technology', text: 'x' },
        { id: 'v5', topic: 'employees', text: 'x' },
      ],
    },
    'the theme is not ripe': {
      meta: { stage: 'shape' },
      visionStatements: [{ id: 'v1', topic: 'customers', text: 'x' }],
    },
  },
});
