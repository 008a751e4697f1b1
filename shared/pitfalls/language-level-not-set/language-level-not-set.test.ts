import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { languageLevelNotSet } from './language-level-not-set.ts';

pitfallTester(test, languageLevelNotSet, {
  fires: {
    'outsourced without a level': {
      patch: { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'outsourced' }] },
      items: ['people', 's1'],
    },
    'every outsourced decision, not the one that is shared': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [
          { id: 's1', choice: 'hybrid' },
          { id: 's2', choice: 'outsourced' },
          { id: 's3', choice: 'outsourced' },
        ],
      },
      items: ['people', 's2', 's3'],
    },
  },
  staysQuiet: {
    'B2 is asked for': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
      people: { languageLevel: 'B2' },
    },
    'even a low level is a level': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced' }],
      people: { languageLevel: 'A1' },
    },
    'in part outsourced': { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'hybrid' }] },
    'the work stays in-house': { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'in_house' }] },
    'the block is not ripe': { sourcing: [{ id: 's1', choice: 'outsourced' }] },
  },
});
