import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { notAnAttractiveEmployer } from './not-an-attractive-employer.ts';

pitfallTester(test, notAnAttractiveEmployer, {
  fires: {
    'the example of the catalogue': {
      patch: { profile: { labourMarket: 'tight' }, people: { terms: 'below' } },
      items: ['people'],
    },
    'good terms, but nothing says why people would work here': {
      patch: {
        meta: { stage: 'test' },
        profile: { labourMarket: 'very_tight' },
        people: { terms: 'above', employerStory: ' ' },
      },
      items: ['people'],
    },
    'nothing is known of the terms, and the block is agreed without a story': {
      patch: {
        blocks: [{ id: 'employment', status: 'agreed' }],
        profile: { labourMarket: 'tight' },
      },
      items: ['people'],
    },
    'a story does not make up for terms below the market': {
      patch: {
        profile: { labourMarket: 'very_tight' },
        people: { terms: 'below', employerStory: 'Zelf oplossen.' },
      },
      items: ['people'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      profile: { labourMarket: 'tight' },
      people: { terms: 'market', employerStory: 'Zelf oplossen en doorgroeien.' },
    },
    'the labour market is relaxed': {
      meta: { stage: 'test' },
      profile: { labourMarket: 'relaxed' },
      people: { terms: 'below' },
    },
    'the labour market was not discussed': { meta: { stage: 'test' }, people: { terms: 'below' } },
    'the story may still come': { profile: { labourMarket: 'tight' }, people: { terms: 'market' } },
    'another block is agreed': {
      blocks: [{ id: 'budget', status: 'agreed' }],
      profile: { labourMarket: 'tight' },
    },
  },
});
