import { type Fix, setAnswer } from '../fix.ts';

/** In the middle of what is normal, for the planners to refine. */
const normalPct = 30;

/** Plans with a normal shrinkage until the group knows its own. */
export const fix: Fix = {
  label: { nl: 'Reken met 30 procent shrinkage', en: 'Plan with 30 per cent shrinkage' },
  kind: 'mend',
  propose({ thresholds: { shrinkageMin } }) {
    return normalPct < shrinkageMin ? null : [setAnswer('planning', 'shrinkagePct', normalPct)];
  },
};
