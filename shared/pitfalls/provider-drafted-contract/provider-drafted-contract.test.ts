import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerDraftedContract } from './provider-drafted-contract.ts';

pitfallTester(test, providerDraftedContract, {
  fires: {
    'the provider wrote it': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { drawnUpBy: 'provider' } }] },
      items: ['s1'],
    },
    'in part outsourced': {
      patch: { sourcing: [{ id: 's1', choice: 'hybrid', contract: { drawnUpBy: 'provider' } }] },
      items: ['s1'],
    },
  },
  staysQuiet: {
    'written together': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { drawnUpBy: 'jointly' } }],
    },
    'we wrote it': { sourcing: [{ id: 's1', choice: 'outsourced', contract: { drawnUpBy: 'client' } }] },
    'unknown who wrote it': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', contract: {} }],
    },
    'the choice is still open': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'undecided', contract: { drawnUpBy: 'provider' } }],
    },
  },
});
