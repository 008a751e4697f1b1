import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { dueDiligenceSiteVisitOnly } from './due-diligence-site-visit-only.ts';

pitfallTester(test, dueDiligenceSiteVisitOnly, {
  fires: {
    'the example of the catalogue': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          {
            id: 's1',
            choice: 'outsourced',
            partnerName: 'Belhuis',
            selection: { dueDiligence: ['site_visit'] },
          },
        ],
      },
      items: ['s1'],
    },
    'nothing was looked into at all': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        sourcing: [{ id: 's1', choice: 'hybrid', partnerName: 'Belhuis', selection: { dueDiligence: [] } }],
      },
      items: ['s1'],
    },
    'only the provider who was hardly checked': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [
          {
            id: 's1',
            choice: 'outsourced',
            partnerName: 'Belhuis',
            selection: { dueDiligence: ['references'] },
          },
          {
            id: 's2',
            choice: 'outsourced',
            partnerName: 'Lijn 2',
            selection: { dueDiligence: ['site_visit'] },
          },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          selection: { dueDiligence: ['site_visit', 'references', 'financial'] },
        },
      ],
    },
    'the block is not ripe': {
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          selection: { dueDiligence: ['site_visit'] },
        },
      ],
    },
    'no provider chosen yet': {
      meta: { stage: 'test' },
      sourcing: [
        { id: 's1', choice: 'outsourced', partnerName: '   ', selection: { dueDiligence: ['site_visit'] } },
        { id: 's2', choice: 'outsourced' },
      ],
    },
    'another check without a visit': {
      meta: { stage: 'test' },
      sourcing: [
        {
          id: 's1',
          choice: 'outsourced',
          partnerName: 'Belhuis',
          selection: { dueDiligence: ['test_contacts'] },
        },
      ],
    },
    'a name, but no decision to outsource': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'undecided', partnerName: 'Belhuis', selection: { dueDiligence: [] } }],
    },
  },
});
