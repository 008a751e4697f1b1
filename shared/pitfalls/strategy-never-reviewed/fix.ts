import { type Fix, setAnswer } from '../fix.ts';

const halfYear = 6;

/** Plans a review every six months, or sooner where the workshop holds itself to less. */
export const fix: Fix = {
  label: { nl: 'Plan een vaste evaluatie', en: 'Plan a regular review' },
  kind: 'mend',
  propose: ({ thresholds }) => [
    setAnswer('meta', 'reviewEveryMonths', Math.min(halfYear, thresholds.reviewMax)),
  ],
};
