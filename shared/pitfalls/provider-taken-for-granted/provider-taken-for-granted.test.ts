import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerTakenForGranted } from './provider-taken-for-granted.ts';

pitfallTester(test, providerTakenForGranted, {
  fires: {
    'no team of our own, and nobody watches the market': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          { id: 's1', choice: 'outsourced', partnerName: 'Belhuis', contract: { namedTeam: false } },
        ],
      },
      items: ['s1'],
    },
    'decided not to watch the market': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [
          {
            id: 's1',
            choice: 'hybrid',
            partnerName: 'Belhuis',
            contract: { namedTeam: false },
            marketWatch: false,
          },
        ],
      },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'we watch the market': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          contract: { namedTeam: false },
          marketWatch: true,
        },
      ],
    },
    'a dedicated team': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          contract: { namedTeam: true },
          marketWatch: false,
        },
      ],
    },
    'the team is not discussed': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis', marketWatch: false }],
    },
    'no partner is chosen': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { namedTeam: false }, marketWatch: false }],
    },
    'the partner is a name of spaces': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: ' ', contract: { namedTeam: false } }],
    },
    'the block is not ripe': {
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis', contract: { namedTeam: false } }],
    },
  },
});
