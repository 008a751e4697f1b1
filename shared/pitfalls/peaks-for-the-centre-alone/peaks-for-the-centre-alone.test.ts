import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { peaksForTheCentreAlone } from './peaks-for-the-centre-alone.ts';

pitfallTester(test, peaksForTheCentreAlone, {
  fires: {
    'the example of the catalogue: overtime alone': {
      patch: { peaks: [{ id: 'p1', name: 'Jaarrekening', upliftPct: 60, measures: ['overtime'] }] },
      items: ['p1'],
    },
    'on the border, with all three measures of the centre itself': {
      patch: {
        peaks: [
          { id: 'p1', upliftPct: 30, measures: ['flex_staff', 'overtime', 'partner_overflow'] },
          { id: 'p2', upliftPct: 80, measures: ['overtime', 'demand_shift'] },
          { id: 'p3', upliftPct: 45, measures: ['flex_staff'] },
        ],
      },
      items: ['p1', 'p3'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: customers are informed beforehand': {
      peaks: [{ id: 'p1', name: 'Jaarrekening', upliftPct: 60, measures: ['overtime', 'proactive_message'] }],
    },
    'just under the border': { peaks: [{ id: 'p1', upliftPct: 29, measures: ['overtime'] }] },
    'the uplift is unknown': { peaks: [{ id: 'p1', measures: ['overtime'] }] },
    'no measures yet': { peaks: [{ id: 'p1', upliftPct: 60 }] },
    'colleagues help': {
      peaks: [{ id: 'p1', upliftPct: 60, measures: ['overtime', 'colleagues_other_departments'] }],
    },
    'call-backs are offered': { peaks: [{ id: 'p1', upliftPct: 60, measures: ['callback_offer'] }] },
  },
});
