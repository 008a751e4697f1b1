import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { coldTransfer } from './cold-transfer.ts';

pitfallTester(test, coldTransfer, {
  fires: {
    'the example of the catalogue': {
      patch: { businessRules: { warmTransfer: false } },
      items: ['businessRules'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': { businessRules: { warmTransfer: true } },
    'not discussed': { meta: { stage: 'test' }, businessRules: { scriptUse: 'verbatim', expertLine: false } },
    'not discussed on an agreed block': {
      blocks: [{ id: 'business-rules', status: 'agreed' }],
      businessRules: { warmTransfer: null },
    },
  },
});
