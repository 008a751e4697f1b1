import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { inwardLooking } from './inward-looking.ts';

pitfallTester(test, inwardLooking, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        goals: [
          { id: 'g1', level: 'strategic', tags: ['cost_reduction'] },
          { id: 'g2', level: 'interim', tags: ['call_reduction'] },
        ],
      },
      items: ['g1', 'g2'],
    },
    'goals of which nobody said what they are about': {
      patch: {
        themes: [{ id: 'service-and-channels', status: 'agreed' }],
        goals: [{ id: 'g1' }, { id: 'g2' }],
      },
      items: ['g1', 'g2'],
    },
    'everything that is not for customers': {
      patch: {
        meta: { stage: 'test' },
        goals: [
          { id: 'g1', tags: ['digital_shift', 'internal_efficiency', 'revenue'] },
          { id: 'g2', tags: ['employee', 'learning'] },
          { id: 'g3', tags: ['basics_in_order'] },
        ],
      },
      items: ['g1', 'g2', 'g3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', level: 'strategic', tags: ['cost_reduction'] },
        { id: 'g2', level: 'interim', tags: ['effort_down'] },
      ],
    },
    'the theme is not ripe': {
      goals: [
        { id: 'g1', tags: ['cost_reduction'] },
        { id: 'g2', tags: ['call_reduction'] },
      ],
    },
    'one goal is too few to judge': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', tags: ['cost_reduction'] }],
    },
    'one tag among many is for customers': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', tags: ['cost_reduction', 'accessibility'] }, { id: 'g2' }],
    },
    'a goal about NPS': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['cost_reduction'] },
        { id: 'g2', tags: ['nps_up'] },
      ],
    },
    'a goal about satisfaction': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['cost_reduction'] },
        { id: 'g2', tags: ['csat_up'] },
      ],
    },
    'a goal about resolution': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['cost_reduction'] },
        { id: 'g2', tags: ['resolution_up'] },
      ],
    },
    'a goal about retention': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['cost_reduction'] },
        { id: 'g2', tags: ['retention'] },
      ],
    },
    'a goal about quality': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['cost_reduction'] },
        { id: 'g2', tags: ['quality'] },
      ],
    },
  },
});
