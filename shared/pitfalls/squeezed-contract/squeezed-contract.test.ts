import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { squeezedContract } from './squeezed-contract.ts';

pitfallTester(test, squeezedContract, {
  fires: {
    'the example of the catalogue': {
      patch: { sourcing: [{ id: 's1', choice: 'outsourced', contract: { room: 'tight' } }] },
      items: ['s1'],
    },
    'a price that falls, with the cost of managing left out on purpose': {
      patch: {
        sourcing: [
          {
            id: 's1',
            choice: 'hybrid',
            contract: { annualPriceChangePct: -0.5 },
            managementCostCounted: false,
          },
        ],
      },
      items: ['s1'],
    },
    'a falling price in a contract that is called generous': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { room: 'generous', annualPriceChangePct: -10 } },
        ],
      },
      items: ['s1'],
    },
    'only the contracts that are squeezed': {
      patch: {
        sourcing: [
          { id: 's1', choice: 'outsourced', contract: { room: 'fair' } },
          { id: 's2', choice: 'outsourced', contract: { room: 'tight', annualPriceChangePct: 2 } },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      sourcing: [
        { id: 's1', choice: 'outsourced', contract: { room: 'tight' }, managementCostCounted: true },
      ],
    },
    'the price stays the same': {
      sourcing: [{ id: 's1', choice: 'outsourced', contract: { room: 'fair', annualPriceChangePct: 0 } }],
    },
    'the contract was not discussed': {
      sourcing: [{ id: 's1', choice: 'outsourced', managementCostCounted: false }],
    },
    'the work stays in house': {
      sourcing: [
        { id: 's1', choice: 'in_house', contract: { room: 'tight' } },
        { id: 's2', choice: 'undecided', contract: { annualPriceChangePct: -5 } },
      ],
    },
  },
});
