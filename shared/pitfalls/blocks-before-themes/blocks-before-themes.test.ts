import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { blocksBeforeThemes } from './blocks-before-themes.ts';

pitfallTester(test, blocksBeforeThemes, {
  fires: {
    'the example of the catalogue': {
      patch: {
        themes: [
          { id: 'collaboration', status: 'open' },
          { id: 'position', status: 'open' },
        ],
        blocks: [
          { id: 'kpis', status: 'agreed' },
          { id: 'call-flows', status: 'agreed' },
          { id: 'forecasting', status: 'agreed' },
        ],
      },
      items: ['collaboration', 'position', 'call-flows', 'forecasting', 'kpis'],
    },
    'themes first, then blocks, whatever the status of the others': {
      patch: {
        themes: [
          { id: 'data-use', status: 'open' },
          { id: 'position', status: 'open' },
          { id: 'learning', status: 'discussed' },
          { id: 'collaboration', status: 'parked' },
        ],
        blocks: [
          { id: 'kpis', status: 'agreed' },
          { id: 'call-flows', status: 'agreed' },
          { id: 'forecasting', status: 'agreed' },
          { id: 'roadmap', status: 'parked' },
          { id: 'journeys', status: 'agreed' },
        ],
      },
      items: ['position', 'data-use', 'journeys', 'call-flows', 'forecasting', 'kpis'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      themes: [
        { id: 'collaboration', status: 'agreed' },
        { id: 'position', status: 'open' },
      ],
      blocks: [
        { id: 'kpis', status: 'agreed' },
        { id: 'call-flows', status: 'agreed' },
        { id: 'forecasting', status: 'agreed' },
      ],
    },
    'themes without a status do not count as open': {
      themes: [{ id: 'position', status: 'open' }],
      blocks: [
        { id: 'kpis', status: 'agreed' },
        { id: 'call-flows', status: 'agreed' },
        { id: 'forecasting', status: 'agreed' },
      ],
    },
    'two agreed blocks': {
      themes: [
        { id: 'collaboration', status: 'open' },
        { id: 'position', status: 'open' },
      ],
      blocks: [
        { id: 'kpis', status: 'agreed' },
        { id: 'call-flows', status: 'agreed' },
      ],
    },
    'a block that was only discussed': {
      themes: [
        { id: 'collaboration', status: 'open' },
        { id: 'position', status: 'open' },
      ],
      blocks: [
        { id: 'kpis', status: 'agreed' },
        { id: 'call-flows', status: 'agreed' },
        { id: 'forecasting', status: 'discussed' },
      ],
    },
  },
});
