import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerNeverTested } from './provider-never-tested.ts';

pitfallTester(test, providerNeverTested, {
  fires: {
    'not tested at all': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis' }],
      },
      items: ['s1'],
    },
    'one channel tested': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'hybrid', partnerName: 'Belhuis', selection: { testedChannels: ['email'] } },
        ],
      },
      items: ['s1'],
    },
    'a channel that does not count is no second one': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [
          {
            id: 's1',
            choice: 'outsourced',
            partnerName: 'Belhuis',
            selection: { testedChannels: ['phone', 'whatsapp', 'letter'] },
          },
        ],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'phone and chat tested': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          selection: { testedChannels: ['phone', 'chat'] },
        },
      ],
    },
    'email and chat tested': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          selection: { testedChannels: ['email', 'chat', 'sms'] },
        },
      ],
    },
    'the partner has no name yet': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: '  ' }],
    },
    'we do it ourselves': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'in_house', partnerName: 'Belhuis' }],
    },
    'the block is not ripe': { sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis' }] },
  },
});
