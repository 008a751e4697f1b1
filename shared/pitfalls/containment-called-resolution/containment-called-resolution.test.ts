import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { containmentCalledResolution } from './containment-called-resolution.ts';

pitfallTester(test, containmentCalledResolution, {
  fires: {
    'the example of the catalogue: containment alone': {
      patch: { kpis: [{ id: 'k1', kind: 'containment', use: 'steer' }] },
      items: ['k1'],
    },
    'resolution by people says nothing about the bot': {
      patch: {
        kpis: [
          { id: 'k1', kind: 'containment', use: 'monitor' },
          { id: 'k2', kind: 'containment', use: 'steer' },
          { id: 'k3', kind: 'first_contact_resolution', use: 'steer' },
        ],
      },
      items: ['k2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: what self-service resolves is followed': {
      kpis: [
        { id: 'k1', kind: 'containment', use: 'steer' },
        { id: 'k2', kind: 'self_service_resolution', use: 'monitor' },
      ],
    },
    'repeat contact is there, whatever its use': {
      kpis: [
        { id: 'k1', kind: 'containment', use: 'steer' },
        { id: 'k2', kind: 'repeat_contact' },
      ],
    },
    'containment is only followed': { kpis: [{ id: 'k1', kind: 'containment', use: 'monitor' }] },
    'the use is unknown': { kpis: [{ id: 'k1', kind: 'containment' }] },
  },
});
