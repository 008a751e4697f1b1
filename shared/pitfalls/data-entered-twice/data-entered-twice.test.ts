import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { dataEnteredTwice } from './data-entered-twice.ts';

pitfallTester(test, dataEnteredTwice, {
  fires: {
    'the example of the catalogue: a customer portal whose data is keyed in again': {
      patch: {
        dataUse: { entryAtSource: false },
        channels: [{ id: 'c1', kind: 'my_environment', status: 'existing' }],
      },
      items: ['dataUse', 'c1'],
    },
    'self-service and a form, not the one that is closing': {
      patch: {
        dataUse: { entryAtSource: false },
        channels: [
          { id: 'c1', kind: 'web_self_service', status: 'planned' },
          { id: 'c2', kind: 'my_environment', status: 'closing' },
          { id: 'c3', kind: 'web_form', status: 'pilot' },
        ],
      },
      items: ['dataUse', 'c1', 'c3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: customers only phone': {
      dataUse: { entryAtSource: false },
      channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
    },
    'not discussed is not a no': { channels: [{ id: 'c1', kind: 'my_environment', status: 'existing' }] },
    'data is entered at the source': {
      dataUse: { entryAtSource: true },
      channels: [{ id: 'c1', kind: 'my_environment', status: 'existing' }],
    },
    'the portal is closing': {
      dataUse: { entryAtSource: false },
      channels: [{ id: 'c1', kind: 'my_environment', status: 'closing' }],
    },
    'the portal has no status yet': {
      dataUse: { entryAtSource: false },
      channels: [{ id: 'c1', kind: 'my_environment' }],
    },
  },
});
