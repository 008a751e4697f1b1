import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { providerBrandMismatch } from './provider-brand-mismatch.ts';

pitfallTester(test, providerBrandMismatch, {
  fires: {
    'the example of the catalogue: the fit was not tested': {
      patch: {
        meta: { stage: 'test' },
        sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis', brandFitChecked: false }],
      },
      items: ['s1'],
    },
    'the fit is unknown while there are brand values': {
      patch: {
        blocks: [{ id: 'flexibility', status: 'agreed' }],
        profile: { brandValues: ['Nuchter'] },
        sourcing: [{ id: 's1', choice: 'hybrid', partnerName: 'Belhuis' }],
      },
      items: ['s1'],
    },
    'only the provider that was not tested': {
      patch: {
        meta: { stage: 'test' },
        profile: { brandValues: ['Nuchter'] },
        sourcing: [
          { id: 's1', choice: 'outsourced', partnerName: 'Belhuis', brandFitChecked: true },
          { id: 's2', choice: 'outsourced', partnerName: 'Lijn 2' },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: the fit was tested': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis', brandFitChecked: true }],
    },
    'the fit is unknown and there are no brand values': {
      meta: { stage: 'test' },
      profile: { brandValues: ['  '] },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis' }],
    },
    'no provider is chosen yet': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: '  ', brandFitChecked: false }],
    },
    'the block is not ripe': {
      blocks: [
        { id: 'risk', status: 'agreed' },
        { id: 'flexibility', status: 'discussed' },
      ],
      sourcing: [{ id: 's1', choice: 'outsourced', partnerName: 'Belhuis', brandFitChecked: false }],
    },
    'the work stays in-house': {
      meta: { stage: 'test' },
      sourcing: [{ id: 's1', choice: 'in_house', partnerName: 'Belhuis', brandFitChecked: false }],
    },
  },
});
