import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { newTechOldOrganisation } from './new-tech-old-organisation.ts';

pitfallTester(test, newTechOldOrganisation, {
  fires: {
    'a planned system in the old process': {
      patch: {
        systems: [{ id: 'y1', name: 'CRM', kind: 'crm', status: 'planned', processRedesigned: false }],
      },
      items: ['y1'],
    },
    'a pilot, and only the systems that change nothing': {
      patch: {
        systems: [
          { id: 'y1', status: 'existing', processRedesigned: false },
          { id: 'y2', status: 'pilot', processRedesigned: false },
          { id: 'y3', status: 'planned', processRedesigned: true },
          { id: 'y4', status: 'planned', processRedesigned: false },
        ],
      },
      items: ['y2', 'y4'],
    },
  },
  staysQuiet: {
    'the process changes along with it': {
      systems: [{ id: 'y1', name: 'CRM', kind: 'crm', status: 'planned', processRedesigned: true }],
    },
    'the process was not discussed': { meta: { stage: 'test' }, systems: [{ id: 'y1', status: 'planned' }] },
    'a system that has been there for years': {
      systems: [{ id: 'y1', status: 'existing', processRedesigned: false }],
    },
    'a system that was turned down, and one without a status': {
      systems: [
        { id: 'y1', status: 'rejected', processRedesigned: false },
        { id: 'y2', processRedesigned: false },
      ],
    },
  },
});
