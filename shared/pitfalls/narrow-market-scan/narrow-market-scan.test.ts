import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { narrowMarketScan } from './narrow-market-scan.ts';

pitfallTester(test, narrowMarketScan, {
  fires: {
    'two names from the own network': {
      patch: {
        sourcing: [{ id: 's1', choice: 'outsourced', selection: { longlist: 2, foundVia: 'network' } }],
      },
      items: ['s1'],
    },
    'three names, found somewhere': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid', selection: { longlist: 3 } }] },
      items: ['s1'],
    },
    'the first offer': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', selection: { foundVia: 'first_offer' } }] },
      items: ['s1'],
    },
    'what the search engine gave': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', selection: { foundVia: 'search_engine' } }] },
      items: ['s1'],
    },
    'nobody compared: zero is a number': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', selection: { longlist: 0 } }] },
      items: ['s1'],
    },
    'only the narrow ones': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', selection: { longlist: 1, foundVia: 'first_offer' } },
          { id: 's2', choice: 'hybrid', selection: { longlist: 5 } },
          { id: 's3', choice: 'hybrid', selection: { foundVia: 'search_engine' } },
        ],
      },
      items: ['s1', 's3'],
    },
  },
  staysQuiet: {
    'six from a scan of the market': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { longlist: 6, foundVia: 'market_scan' } }],
    },
    'four from the search engine': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { longlist: 4, foundVia: 'search_engine' } }],
    },
    'few, but in an open tender': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { longlist: 2, foundVia: 'tender' } }],
    },
    'few, but after a scan of the market': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { longlist: 2, foundVia: 'market_scan' } }],
    },
    'from the own network, not counted': {
      sourcing: [{ id: 's1', choice: 'outsourced', selection: { foundVia: 'network' } }],
    },
    'nothing is known yet': { sourcing: [{ id: 's1', choice: 'outsourced', selection: {} }] },
    'not a decision to outsource': {
      sourcing: [{ id: 's1', choice: 'undecided', selection: { longlist: 1, foundVia: 'first_offer' } }],
    },
  },
});
