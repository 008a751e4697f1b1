import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { budgetByVolume } from './budget-by-volume.ts';

pitfallTester(test, budgetByVolume, {
  fires: {
    'the example of the catalogue': {
      patch: { budget: { basis: 'contact_volume' }, kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }] },
      items: ['budget'],
    },
    'a budget by headcount while contacts per customer must fall': {
      patch: { budget: { basis: 'headcount' }, kpis: [{ id: 'k1', kind: 'contact_ratio', use: 'steer' }] },
      items: ['budget'],
    },
    'the role is to make the organisation better': {
      patch: { budget: { basis: 'contact_volume' }, ambition: { role: 'improve_organisation' } },
      items: ['budget'],
    },
    'the role is to add value, with figures that are only watched': {
      patch: {
        budget: { basis: 'headcount' },
        ambition: { role: 'add_value' },
        kpis: [{ id: 'k1', kind: 'ces', use: 'monitor' }],
      },
      items: ['budget'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      budget: { basis: 'customers' },
      kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }],
    },
    'the figures are only watched, or nobody said so': {
      budget: { basis: 'contact_volume' },
      ambition: { role: 'minimise_cost' },
      kpis: [
        { id: 'k1', kind: 'nps', use: 'monitor' },
        { id: 'k2', kind: 'csat' },
      ],
    },
    'other figures are steered on': {
      budget: { basis: 'headcount' },
      kpis: [
        { id: 'k1', kind: 'service_level', use: 'steer' },
        { id: 'k2', kind: 'enps', use: 'steer' },
      ],
    },
    'the basis of the budget is unknown': {
      ambition: { role: 'add_value' },
      kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }],
    },
    'the budget follows value': { budget: { basis: 'value' }, ambition: { role: 'add_value' } },
  },
});
