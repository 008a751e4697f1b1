import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { technologyHeavyRoadmap } from './technology-heavy-roadmap.ts';

pitfallTester(test, technologyHeavyRoadmap, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        initiatives: [
          { id: 'i0', pillar: 'technology' },
          { id: 'i1', pillar: 'technology' },
          { id: 'i2', pillar: 'technology' },
          { id: 'i3', pillar: 'process' },
          { id: 'i4', pillar: 'technology' },
        ],
      },
      items: ['roadmap'],
    },
    'sixty percent exactly, with people on board': {
      patch: {
        blocks: [{ id: 'roadmap', status: 'agreed' }],
        initiatives: [
          { id: 'i0', pillar: 'technology' },
          { id: 'i1', pillar: 'technology' },
          { id: 'i2', pillar: 'technology' },
          { id: 'i3', pillar: 'people' },
          { id: 'i4', pillar: 'process' },
        ],
      },
      items: ['roadmap'],
    },
    'hardly any technology, but nothing for people': {
      patch: {
        meta: { stage: 'test' },
        initiatives: [
          { id: 'i0', pillar: 'technology' },
          { id: 'i1', pillar: 'process' },
          { id: 'i2', pillar: 'process' },
          { id: 'i3', pillar: 'process' },
          { id: 'i4', pillar: 'process' },
        ],
      },
      items: ['roadmap'],
    },
    'initiatives without a pillar do not water it down': {
      patch: {
        meta: { stage: 'test' },
        initiatives: [
          { id: 'i0', pillar: 'technology' },
          { id: 'i1', pillar: 'technology' },
          { id: 'i2', pillar: 'technology' },
          { id: 'i3', pillar: 'people' },
          { id: 'i4', pillar: 'process' },
          { id: 'i5' },
          { id: 'i6' },
        ],
      },
      items: ['roadmap'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      initiatives: [
        { id: 'i0', pillar: 'technology' },
        { id: 'i1', pillar: 'technology' },
        { id: 'i2', pillar: 'people' },
        { id: 'i3', pillar: 'process' },
        { id: 'i4', pillar: 'people' },
      ],
    },
    'the block is not ripe': {
      initiatives: [
        { id: 'i0', pillar: 'technology' },
        { id: 'i1', pillar: 'technology' },
        { id: 'i2', pillar: 'technology' },
        { id: 'i3', pillar: 'technology' },
        { id: 'i4', pillar: 'technology' },
      ],
    },
    'four have a pillar': {
      meta: { stage: 'test' },
      initiatives: [
        { id: 'i0', pillar: 'technology' },
        { id: 'i1', pillar: 'technology' },
        { id: 'i2', pillar: 'technology' },
        { id: 'i3', pillar: 'technology' },
        { id: 'i4' },
        { id: 'i5' },
      ],
    },
    'just under sixty percent': {
      meta: { stage: 'test' },
      initiatives: [
        { id: 'i0', pillar: 'technology' },
        { id: 'i1', pillar: 'technology' },
        { id: 'i2', pillar: 'technology' },
        { id: 'i3', pillar: 'technology' },
        { id: 'i4', pillar: 'people' },
        { id: 'i5', pillar: 'people' },
        { id: 'i6', pillar: 'process' },
      ],
    },
    'no initiatives at all': { meta: { stage: 'test' } },
  },
});
