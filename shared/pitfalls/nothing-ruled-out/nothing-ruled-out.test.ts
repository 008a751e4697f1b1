import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { nothingRuledOut } from './nothing-ruled-out.ts';

pitfallTester(test, nothingRuledOut, {
  fires: {
    'the example of the catalogue': { patch: { meta: { stage: 'test' } }, items: ['ambition'] },
    'lines of nothing but spaces, with the theme agreed': {
      patch: {
        themes: [{ id: 'service-and-channels', status: 'agreed' }],
        ambition: { notDoing: ['', '  '] },
      },
      items: ['ambition'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      meta: { stage: 'test' },
      ambition: { notDoingChannels: ['social'] },
    },
    'one thing that the group will not do': {
      meta: { stage: 'agreed' },
      ambition: { notDoing: [' ', 'Geen service via social media'] },
    },
    'another theme is agreed': { meta: { stage: 'shape' }, themes: [{ id: 'position', status: 'agreed' }] },
    'the theme was only discussed': { themes: [{ id: 'service-and-channels', status: 'discussed' }] },
  },
});
