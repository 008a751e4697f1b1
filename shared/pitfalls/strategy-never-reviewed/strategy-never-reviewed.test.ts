import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { strategyNeverReviewed } from './strategy-never-reviewed.ts';

pitfallTester(test, strategyNeverReviewed, {
  fires: {
    'the example of the catalogue': { patch: { meta: { stage: 'test' } }, items: ['meta'] },
    'the review comes after more than a year': {
      patch: { meta: { reviewEveryMonths: 13 }, blocks: [{ id: 'roadmap', status: 'agreed' }] },
      items: ['meta'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': { meta: { stage: 'test', reviewEveryMonths: 6 } },
    'a review after exactly a year': { meta: { stage: 'agreed', reviewEveryMonths: 12 } },
    'the block is not ripe': {
      meta: { stage: 'shape', reviewEveryMonths: 24 },
      blocks: [{ id: 'roadmap', status: 'discussed' }],
    },
  },
});

test('the review is never later than the workshop allows', () => {
  const reviewWithin = (reviewMax: number) => {
    const strategy = strategyFromPatch({ checks: { thresholds: { reviewMax } } });
    return proposeFix({ pitfall: strategyNeverReviewed.id, items: ['meta'] }, strategy);
  };
  expect(reviewWithin(12)).toEqual([{ set: 'meta.reviewEveryMonths', value: 6 }]);
  expect(reviewWithin(3)).toEqual([{ set: 'meta.reviewEveryMonths', value: 3 }]);
});
